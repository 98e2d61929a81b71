import type { LayerSpecification, SourceSpecification } from "maplibre-gl";
import type { Scheme } from "../../state/app-state.ts";
import { MAP } from "../../ui/theme/map.ts";
import { PANEL } from "../../ui/theme/panel.ts";
import { PLANNED_COLOURS } from "../../ui/theme/planned.ts";
import { FONT } from "../fonts.ts";
import { byZoom } from "./by-zoom.ts";
import { HALO } from "./label-layer.ts";

export const SITES_SOURCE = "sites";

export function siteSources(): Record<string, SourceSpecification> {
  return { [SITES_SOURCE]: { type: "geojson", data: { type: "FeatureCollection", features: [] } } };
}

/** Proposed places as discs with the numbers of their list, the first on top, and their names. */
export function siteLayers(scheme: Scheme): LayerSpecification[] {
  const { plannedText } = PLANNED_COLOURS[scheme];
  return [
    {
      id: "sites",
      type: "circle",
      source: SITES_SOURCE,
      layout: { "circle-sort-key": ["-", 0, ["get", "rank"]] },
      paint: {
        "circle-radius": 11,
        "circle-color": PANEL[scheme].raised,
        "circle-stroke-color": plannedText,
        "circle-stroke-width": 2.5,
      },
    },
    {
      id: "site-names",
      type: "symbol",
      source: SITES_SOURCE,
      layout: {
        "text-field": ["get", "name"],
        "text-font": [...FONT.bold],
        "text-size": byZoom([7, 12], [12, 14.5]),
        "text-variable-anchor": ["left", "right", "top", "bottom"],
        "text-radial-offset": 1.2,
        "text-justify": "auto",
        "text-max-width": 9,
        "text-line-height": 1.05,
        "symbol-sort-key": ["get", "rank"],
      },
      paint: { "text-color": plannedText, "text-halo-color": MAP[scheme].halo, ...HALO },
    },
    {
      id: "site-numbers",
      type: "symbol",
      source: SITES_SOURCE,
      layout: {
        "text-field": ["to-string", ["get", "rank"]],
        "text-font": [...FONT.bold],
        "text-size": 14,
        "text-allow-overlap": true,
        "symbol-sort-key": ["-", 0, ["get", "rank"]],
      },
      paint: { "text-color": plannedText },
    },
  ];
}
