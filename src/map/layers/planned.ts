import type { LayerSpecification, SourceSpecification } from "maplibre-gl";
import { MAP } from "../../design/theme/map.ts";
import { PLANNED_COLOURS } from "../../design/theme/planned.ts";
import type { Scheme } from "../../model/app-state.ts";
import { PLANNED_IMAGE } from "../draw-planned.ts";
import { FONT } from "../fonts.ts";
import { NO_PLANNED } from "../planned-features.ts";
import { byZoom } from "./by-zoom.ts";

export const PLANNED_SOURCE = "planned";
export const PLANNED_LAYER = "planned";

export function plannedSources(): Record<string, SourceSpecification> {
  return { [PLANNED_SOURCE]: { type: "geojson", data: NO_PLANNED } };
}

/** Planned places as stars with their names, excluded places as crossed discs: never by colour alone. */
export function plannedLayers(scheme: Scheme): LayerSpecification[] {
  const { planned, plannedText } = PLANNED_COLOURS[scheme];
  return [
    {
      id: "planned-focus",
      type: "circle",
      source: PLANNED_SOURCE,
      filter: ["get", "isSelected"],
      paint: {
        "circle-radius": 17,
        "circle-color": planned,
        "circle-opacity": 0.25,
        "circle-stroke-color": plannedText,
        "circle-stroke-width": 2.5,
      },
    },
    {
      id: PLANNED_LAYER,
      type: "symbol",
      source: PLANNED_SOURCE,
      layout: {
        "icon-image": ["concat", `${PLANNED_IMAGE}/${scheme}/`, ["get", "icon"]],
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
    },
  ];
}
