import { greatCircleDistanceKm } from "../../geo/great-circle-distance.ts";
import type { Position } from "../../geo/position.ts";

/** How far from the middle of a massif a resort is said to belong to its surroundings. */
export const AROUND_MASSIF_KM = 25;

/** The resorts within so many great-circle kilometres of a position, the nearest first. */
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
