import type { SourceSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { Scheme } from "../../state/app-state.ts";
import { MAP } from "../../ui/theme/map.ts";
import { PLANNED_COLOURS } from "../../ui/theme/planned.ts";
import { PLANNED_IMAGE } from "../draw-planned.ts";
import { FONT } from "../fonts.ts";
import { NO_PLANNED } from "../planned-features.ts";
import { byZoom } from "./by-zoom.ts";

export const PLANNED_SOURCE = "planned";
export const PLANNED_LAYER = "planned";

export function plannedSources(): Record<string, SourceSpecification> {
  return { [PLANNED_SOURCE]: { type: "geojson", data: NO_PLANNED } };
}

/** Planned places as stars with their names. */
export function plannedLayer(scheme: Scheme): SymbolLayerSpecification {
  const { plannedText } = PLANNED_COLOURS[scheme];
  return {
    id: PLANNED_LAYER,
    type: "symbol",
    source: PLANNED_SOURCE,
    layout: {
      "icon-image": `${PLANNED_IMAGE}/${scheme}`,
      "icon-size": byZoom([7, 0.85], [11, 1.05]),
      "icon-allow-overlap": true,
      "text-field": ["get", "name"],
      "text-font": [...FONT.bold],
      "text-size": byZoom([7, 12], [12, 14.5]),
      "text-variable-anchor": ["left", "right", "top", "bottom"],
      "text-radial-offset": 1,
      "text-justify": "auto",
      "text-max-width": 9,
      "text-line-height": 1.05,
      "text-optional": true,
    },
    paint: { "text-color": plannedText, "text-halo-color": MAP[scheme].halo, "text-halo-width": 1.8 },
  };
}
