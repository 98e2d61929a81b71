import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from "maplibre-gl";
import { CIRCLE_OPACITY, HATCH_OPACITY, MARKED_RING, SEAT_DISC_OPACITY } from "../../design/theme/access-colours.ts";
import { CIRCLES, pxPerRootPerson } from "../../design/theme/circles.ts";
import { MAP } from "../../design/theme/map.ts";
import type { Scheme } from "../../model/app-state.ts";
import { CELLS_LEAVE, hatchOf, rankColour, state } from "./access.ts";
import { byZoom } from "./by-zoom.ts";
import { HATCH_DISC_IMAGE } from "./covered-area.ts";
import { arrivingUnlessOfficial } from "./schematic.ts";
import { SEAT_DISC_BLUR, SEAT_DISC_RADIUS } from "./seat-disc.ts";

export const CIRCLE_LAYER = "circles";
/** Communes as soft discs around their seats, at scales where their cells would be mistaken for their limits. */
export const SEAT_DISC_LAYER = "access-seat";
export const CIRCLES_SOURCE = "commune-circles";

export function circleSources(): Record<string, SourceSpecification> {
  const data = { type: "FeatureCollection" as const, features: [] };
  return { [CIRCLES_SOURCE]: { type: "geojson", data, promoteId: "code" } };
}

/** Communes as circles proportional to their people, the largest at the bottom; marked ones have a ring. */
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

/** Communes by class as soft discs, with a hatch where they are marked; under the waters, like their cells. */
export function seatDiscLayers(scheme: Scheme): LayerSpecification[] {
  const painted: ExpressionSpecification = ["case", ["==", state("rank"), null], 0, SEAT_DISC_OPACITY];
  const marked: ExpressionSpecification = ["case", ["boolean", state("isMarked"), false], HATCH_OPACITY, 0];
  return [
    {
      id: SEAT_DISC_LAYER,
      type: "circle",
      source: CIRCLES_SOURCE,
      minzoom: CELLS_LEAVE[0],
      layout: { visibility: "none" },
      paint: {
        "circle-radius": SEAT_DISC_RADIUS,
        "circle-blur": SEAT_DISC_BLUR,
        "circle-color": rankColour(scheme),
        "circle-opacity": arrivingUnlessOfficial(painted, ...CELLS_LEAVE),
      },
    },
    {
      id: hatchOf(SEAT_DISC_LAYER),
      type: "symbol",
      source: CIRCLES_SOURCE,
      minzoom: CELLS_LEAVE[0],
      layout: {
        visibility: "none",
        "icon-image": `${HATCH_DISC_IMAGE}/${scheme}`,
        "icon-size": byZoom([8.4, 0.3], [10, 0.7], [11, 1]),
        "icon-overlap": "always",
        "icon-ignore-placement": true,
      },
      paint: { "icon-opacity": arrivingUnlessOfficial(marked, ...CELLS_LEAVE) },
    },
  ];
}

function radiusAt(zoom: number): ExpressionSpecification {
  return ["max", CIRCLES.leastPx, ["*", pxPerRootPerson(zoom), ["sqrt", ["get", "population"]]]];
}
