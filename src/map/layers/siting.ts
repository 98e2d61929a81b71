import type { LayerSpecification, SourceSpecification } from "maplibre-gl";
import { PANEL } from "../../design/theme/panel.ts";
import { PLANNED_COLOURS } from "../../design/theme/planned.ts";
import type { Scheme } from "../../model/app-state.ts";
import { FONT } from "../fonts.ts";
import { NO_SITES } from "../site-features.ts";

export const SITES_SOURCE = "sites";
const LOWEST_SITE = "planned-sites";

export function siteSources(): Record<string, SourceSpecification> {
  return { [SITES_SOURCE]: { type: "geojson", data: NO_SITES } };
}

/** Proposed sites as discs with the numbers of the list, the first on top. */
export function siteLayers(scheme: Scheme): LayerSpecification[] {
  const { planned, plannedText } = PLANNED_COLOURS[scheme];
  const { raised } = PANEL[scheme];
  return [
    {
      id: LOWEST_SITE,
      type: "circle",
      source: SITES_SOURCE,
      layout: { "circle-sort-key": ["-", ["to-number", ["get", "rank"]]] },
      paint: {
        "circle-radius": ["case", ["get", "isHovered"], 16, 12],
        "circle-color": ["case", ["get", "isHovered"], planned, raised],
        "circle-stroke-color": plannedText,
        "circle-stroke-width": 2.5,
      },
    },
    {
      id: "planned-site-numbers",
      type: "symbol",
      source: SITES_SOURCE,
      layout: {
        "text-field": ["get", "rank"],
        "text-font": [...FONT.bold],
        "text-size": 14,
        "text-allow-overlap": true,
        "symbol-sort-key": ["-", ["to-number", ["get", "rank"]]],
      },
      paint: { "text-color": ["case", ["get", "isHovered"], "#1b1016", plannedText] },
    },
  ];
}
