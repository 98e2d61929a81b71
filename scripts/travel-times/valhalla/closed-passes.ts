import type { Passage } from "../../../src/domain/network/road-network.ts";
import { KM_PER_DEGREE, RADIANS_PER_DEGREE } from "../../../src/geo/great-circle-distance.ts";
import type { Position } from "../../../src/geo/position.ts";

/** Roads that pass this near to a closed pass are excluded. The positions of the table are those of the summit to some 200 m. */
export const RADIUS_KM = 0.4;
const CORNERS = 8;

/** The passes that are closed in winter: `ferme`, not those that close at times. */
export function closedInWinter(passages: readonly Passage[]): readonly Passage[] {
  return passages.filter(({ winter }) => winter === "ferme");
}

/** A ring around a position, as the engine excludes it: every road that meets it is left out. */
export function ringAround(position: Position, radiusKm = RADIUS_KM): readonly Position[] {
  const perLongitude = KM_PER_DEGREE * Math.cos(position[1] * RADIANS_PER_DEGREE);
  const ring = Array.from({ length: CORNERS }, (_, corner): Position => {
    const angle = (2 * Math.PI * corner) / CORNERS;
    return [
      round(position[0] + (radiusKm * Math.cos(angle)) / perLongitude),
      round(position[1] + (radiusKm * Math.sin(angle)) / KM_PER_DEGREE),
    ];
  });
  const [first] = ring;
  return first === undefined ? ring : [...ring, first];
}

function round(degrees: number): number {
  return Number(degrees.toFixed(5));
}
