import type { Feature, LineString } from "geojson";
import type { Rank, ReachProperties } from "../../src/domain/base-map.ts";
import type { Position } from "../../src/geo/position.ts";
import { distanceKm, toPlane } from "./plane.ts";

/** Distance from the source at which a river has its full width. */
const FULL_WIDTH_KM = 60;
const STEPS = 5;

/** Cuts a river, given from source to mouth, into stretches whose width grows with the distance from the source. */
export function cutReaches(path: readonly Position[], rank: Rank): Feature<LineString, ReachProperties>[] {
  const reaches: { course: number; positions: Position[] }[] = [];
  let fromSourceKm = 0;
  for (const [index, position] of path.entries()) {
    const previous = path[index - 1];
    if (previous !== undefined) fromSourceKm += distanceKm(toPlane(previous), toPlane(position));
    const course = Math.min(STEPS - 1, Math.floor((fromSourceKm / FULL_WIDTH_KM) * (STEPS - 1))) / (STEPS - 1);
    const reach = reaches.at(-1);
    reach?.positions.push(position);
    if (reach?.course !== course && index < path.length - 1) reaches.push({ course, positions: [position] });
  }
  return reaches.map(({ course, positions }) => ({
    type: "Feature",
    properties: { rank, course },
    geometry: { type: "LineString", coordinates: positions.map((at) => [...at]) },
  }));
}
