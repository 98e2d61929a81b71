import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from "maplibre-gl";
import type { Scheme } from "../../state/app-state.ts";
import { CIRCLES, pxPerRootPerson } from "../../theme/circles.ts";
import { CIRCLE_OPACITY, MARKED_RING } from "../../theme/coverage.ts";
import { MAP } from "../../theme/map.ts";
import { rankColour, state } from "./access.ts";
import { byZoom } from "./by-zoom.ts";

export const CIRCLE_LAYER = "circles";
export const CIRCLES_SOURCE = "commune-circles";

export function circleSources(): Record<string, SourceSpecification> {
  const data = { type: "FeatureCollection" as const, features: [] };
  return { [CIRCLES_SOURCE]: { type: "geojson", data, promoteId: "code" } };
}

/** Communes as circles in proportion to their people, the largest below; those that are marked are ringed. */
export function circleLayers(scheme: Scheme): LayerSpecification[] {
  const isMarked: ExpressionSpecification = ["boolean", state("isMarked"), false];
  return [
    {
      id: CIRCLE_LAYER,
      type: "circle",
      source: CIRCLES_SOURCE,
      layout: { visibility: "none", "circle-sort-key": ["-", 0, ["get", "population"]] },
      paint: {
        "circle-radius": [
          "interpolate",
          ["exponential", CIRCLES.growth],
          ["zoom"],
          CIRCLES.firstZoom,
          radiusAt(CIRCLES.firstZoom),
          CIRCLES.lastZoom,
          radiusAt(CIRCLES.lastZoom),
        ],
        "circle-color": rankColour(scheme),
        "circle-opacity": ["case", ["==", state("rank"), null], 0, CIRCLE_OPACITY],
        "circle-stroke-color": ["case", isMarked, MARKED_RING[scheme], MAP[scheme].halo],
        "circle-stroke-width": byZoom([7, ["case", isMarked, 0.9, 0.6]], [11, ["case", isMarked, 2.2, 0.8]]),
        "circle-stroke-opacity": ["case", ["==", state("rank"), null], 0, 1],
      },
    },
  ];
}

function radiusAt(zoom: number): ExpressionSpecification {
  return ["max", CIRCLES.leastPx, ["*", pxPerRootPerson(zoom), ["sqrt", ["get", "population"]]]];
}
