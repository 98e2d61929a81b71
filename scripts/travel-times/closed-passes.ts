import { KM_PER_DEGREE, type Position, RADIANS_PER_DEGREE } from "../../src/domain/geo/position.ts";
import type { Passage } from "../../src/domain/network/road-network.ts";

/** Roads are cut this near to a closed pass. */
const RADIUS_KM = 0.4;
const CORNERS = 8;
/** Far around the region: the extract ends before. */
const AROUND: readonly Position[] = [
  [0, 40],
  [15, 40],
  [15, 50],
  [0, 50],
  [0, 40],
];

/**
 * The roads of winter as `osmium extract --polygon` reads them: all but a hole around each pass that is closed all winter, not around those that
 * close at times.
 */
export function winterPolygon(passages: readonly Passage[]) {
  const closed = passages.filter(({ winter }) => winter === "ferme");
  const coordinates = [AROUND, ...closed.map(({ position }) => ringAround(position))];
  return { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates } };
}

function ringAround(position: Position): readonly Position[] {
  const perLongitude = KM_PER_DEGREE * Math.cos(position[1] * RADIANS_PER_DEGREE);
  return Array.from({ length: CORNERS + 1 }, (_, corner): Position => {
    // Clockwise, as GeoJSON has holes.
    const angle = (-2 * Math.PI * (corner % CORNERS)) / CORNERS;
    return [
      Number((position[0] + (RADIUS_KM * Math.cos(angle)) / perLongitude).toFixed(5)),
      Number((position[1] + (RADIUS_KM * Math.sin(angle)) / KM_PER_DEGREE).toFixed(5)),
    ];
  });
}
