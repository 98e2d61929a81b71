import type { LayerSpecification, SourceSpecification } from "maplibre-gl";
import type { Scheme } from "../../state/app-state.ts";
import type { MapPalette } from "../../theme/map.ts";
import type { PanelPalette } from "../../theme/panel.ts";
import { NO_DOORS } from "../door-features.ts";
import { PASS_IMAGE } from "../draw-pass.ts";
import { FONT } from "../fonts.ts";
import { byZoom } from "./by-zoom.ts";
import { NAME_AND_ALTITUDE } from "./label-layer.ts";

export const DOORS_SOURCE = "doors";
export const DOOR_LAYER = "door";

/** From which zoom passes are shown: early where roads are the subject, late where places are. */
export const DOOR_ZOOM = { territoires: 6.5, elsewhere: 9.5 } as const;
/** Farther away only those that stop or warn somebody are shown. */
const OPEN_ZOOM = 8;
const NAME_ZOOM = 9;

export function doorSources(): Record<string, SourceSpecification> {
  return { [DOORS_SOURCE]: { type: "geojson", data: NO_DOORS } };
}

/** Passes and tunnels by their state. Their names take the place of those that the base map has for the same passes. */
export function doorLayers(map: MapPalette, panel: PanelPalette, scheme: Scheme): LayerSpecification[] {
  return [
    {
      id: "door-focus",
      type: "circle",
      source: DOORS_SOURCE,
      filter: ["get", "isSelected"],
      paint: {
        "circle-radius": 15,
        "circle-color": panel.primary,
        "circle-opacity": 0.22,
        "circle-stroke-color": panel.primary,
        "circle-stroke-width": 2.5,
      },
    },
    {
      id: DOOR_LAYER,
      type: "symbol",
      source: DOORS_SOURCE,
      minzoom: DOOR_ZOOM.elsewhere,
      filter: ["any", ["!=", ["get", "icon"], "open/usual"], [">=", ["zoom"], OPEN_ZOOM]],
      layout: {
        "icon-image": ["concat", `${PASS_IMAGE}/${scheme}/`, ["get", "icon"]],
        "icon-size": byZoom([6.5, 0.45], [7.5, 0.7], [10, 1], [13, 1.15]),
        "icon-allow-overlap": true,
        "text-field": ["step", ["zoom"], "", NAME_ZOOM, NAME_AND_ALTITUDE],
        "text-font": [...FONT.italic],
        "text-size": byZoom([9, 10.5], [12, 12]),
        "text-variable-anchor": ["left", "right", "top", "bottom"],
        "text-radial-offset": 0.95,
        "text-justify": "auto",
        "text-line-height": 1.05,
        "text-max-width": 8,
        "text-optional": true,
      },
      paint: {
        "text-color": map.col,
        "text-halo-color": map.halo,
        "text-halo-width": 1.3,
        "text-halo-blur": 0.4,
      },
    },
  ];
}
