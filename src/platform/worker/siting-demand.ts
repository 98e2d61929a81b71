import type { Demand } from "../../domain/demand/demand.ts";
import type { SitingPoint } from "../../domain/siting/siting-problem.ts";
import { isSamePosition, type Position } from "../../geo/position.ts";

/** Demand points as typed arrays, which are transferred to a worker without a copy. */
export interface SitingDemand {
  /** Longitude and latitude of each point, interleaved. */
  readonly positions: Float64Array<ArrayBuffer>;
  readonly people: Uint32Array<ArrayBuffer>;
  readonly communeRanks: Uint32Array<ArrayBuffer>;
}

export function toSitingDemand({ points }: Demand): SitingDemand {
  return {
    positions: Float64Array.from(points.flatMap(({ position }) => position)),
    people: Uint32Array.from(points, ({ population }) => population),
    communeRanks: Uint32Array.from(points, ({ communeRank }) => communeRank),
  };
}

/** @param before the points read before: equal positions reuse their objects, since caches are keyed by the position object. */
export function readSitingDemand(
  { positions, people, communeRanks }: SitingDemand,
  before: readonly SitingPoint[],
): SitingPoint[] {
  return Array.from(people, (population, point) => {
    const position: Position = [positions[2 * point] as number, positions[2 * point + 1] as number];
    const known = before[point]?.position;
    return {
      communeRank: communeRanks[point] as number,
      position: known !== undefined && isSamePosition(known, position) ? known : position,
      population,
    };
  });
}
