import { greatCircleDistanceKm } from "../geo/great-circle-distance.ts";
import type { Position } from "../geo/position.ts";

/** Distance from the centre of a massif within which a resort is in its surroundings. */
export const AROUND_MASSIF_KM = 25;

/** Resorts within a great-circle distance of a position, the nearest first. */
export function findResortsNear<R extends { readonly position: Position }>(
  resorts: readonly R[],
  centre: Position,
  limitKm: number,
): readonly R[] {
  return resorts
    .map((resort) => ({ resort, km: greatCircleDistanceKm(centre, resort.position) }))
    .filter(({ km }) => km <= limitKm)
    .sort((a, b) => a.km - b.km)
    .map(({ resort }) => resort);
}
