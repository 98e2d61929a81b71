import type { LayerSpecification, SourceSpecification } from "maplibre-gl";
import type { Scheme } from "../../state/app-state.ts";
import { CHOSEN, VEIL_OPACITY } from "../../ui/theme/access-colours.ts";
import { byZoom } from "./by-zoom.ts";

export const CHOSEN_SOURCE = "chosen-territory";
export const AROUND_CHOSEN_SOURCE = "around-chosen-territory";

export function chosenTerritorySources(): Record<string, SourceSpecification> {
  const data = { type: "FeatureCollection" as const, features: [] };
  const source: SourceSpecification = { type: "geojson", data, tolerance: 0.2, maxzoom: 12 };
  return { [CHOSEN_SOURCE]: source, [AROUND_CHOSEN_SOURCE]: source };
}

/** The cased outline of the chosen territory, and a mask over its surroundings. */
export function chosenTerritoryLayers(scheme: Scheme): LayerSpecification[] {
  const { veil, line, casing } = CHOSEN[scheme];
  const outline = { type: "line", source: CHOSEN_SOURCE, layout: { "line-join": "round" } } as const;
  return [
    {
      id: "chosen-veil",
      type: "fill",
      source: AROUND_CHOSEN_SOURCE,
      paint: {
        "fill-color": veil,
        "fill-opacity": VEIL_OPACITY,
        "fill-antialias": false,
      },
    },
    {
      ...outline,
      id: "chosen-casing",
      paint: {
        "line-color": casing,
        "line-width": byZoom([7, 4], [11, 6]),
        "line-opacity": 0.85,
      },
    },
    {
      ...outline,
      id: "chosen-line",
      paint: {
        "line-color": line,
        "line-width": byZoom([7, 1.8], [9, 2.2], [11, 2.6]),
      },
    },
  ];
}
