import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from "maplibre-gl";
import { CHOSEN } from "../../design/theme/access-colours.ts";
import { CURVES } from "../../design/theme/curves.ts";
import type { Scheme } from "../../model/app-state.ts";
import { byZoom } from "./by-zoom.ts";

export const COMPARED_SOURCE = "compared-territories";

export function comparedTerritorySources(): Record<string, SourceSpecification> {
  const data = { type: "FeatureCollection" as const, features: [] };
  return { [COMPARED_SOURCE]: { type: "geojson", data, tolerance: 0.2, maxzoom: 12 } };
}

/** The outlines of the compared territories, in the colours of their columns. */
export function comparedTerritoryLayers(scheme: Scheme): LayerSpecification[] {
  const outline = {
    type: "line",
    source: COMPARED_SOURCE,
    layout: { "line-join": "round" },
  } as const satisfies Partial<LayerSpecification>;
  const { curveA, curveB, curveC, curveD } = CURVES[scheme];
  const colour: ExpressionSpecification = ["match", ["get", "rank"], 0, curveA, 1, curveB, 2, curveC, curveD];
  return [
    {
      ...outline,
      id: "compared-casing",
      paint: {
        "line-color": CHOSEN[scheme].casing,
        "line-width": byZoom([6, 3.4], [9, 5], [11, 6]),
      },
    },
    {
      ...outline,
      id: "compared-line",
      paint: {
        "line-color": colour,
        "line-width": byZoom([6, 1.8], [9, 3], [11, 3.6]),
      },
    },
  ];
}
