import type { LayerSpecification, SourceSpecification } from "maplibre-gl";
import type { MapPalette } from "../../ui/theme/map.ts";
import type { PanelPalette } from "../../ui/theme/panel.ts";
import { STOP_DOT } from "../../ui/theme/symbols.ts";
import { FONT } from "../fonts.ts";
import { NO_STOPS } from "../stop-features.ts";
import { byZoom } from "./by-zoom.ts";

export const STOPS_SOURCE = "stops";

export function stopSources(): Record<string, SourceSpecification> {
  return { [STOPS_SOURCE]: { type: "geojson", data: NO_STOPS } };
}

/** Stops of the open place: rings smaller than places, with the commune's name; no line joins them. */
export function stopLayers(map: MapPalette, panel: PanelPalette): LayerSpecification[] {
  return [
    {
      id: "stop",
      type: "circle",
      source: STOPS_SOURCE,
      paint: {
        "circle-radius": STOP_DOT.radiusPx,
        "circle-color": panel.raised,
        "circle-stroke-color": panel.primary,
        "circle-stroke-width": STOP_DOT.strokePx,
      },
    },
    {
      id: "stop-name",
      type: "symbol",
      source: STOPS_SOURCE,
      layout: {
        "text-field": ["get", "name"],
        "text-font": [...FONT.bold],
        "text-size": byZoom([8, 11.5], [12, 14]),
        "text-variable-anchor": ["top", "bottom", "left", "right"],
        "text-radial-offset": 0.7,
        "text-justify": "auto",
        "text-max-width": 9,
        "text-line-height": 1.05,
        "text-padding": 2,
      },
      paint: { "text-color": panel.primary, "text-halo-color": map.halo, "text-halo-width": 1.8 },
    },
  ];
}
