import { SEASONS, type Season } from "../../src/domain/network/conditions.ts";
import type { RoadNetwork } from "../../src/domain/network/road-network.ts";
import { findShortestPaths, openRoads } from "../../src/domain/network/shortest-paths.ts";
import type { Commune } from "../../src/domain/territory.ts";
import type { Tables } from "../pipeline/table-columns.ts";

/** Two communes with a known distance by road, in summer or in both seasons. */
export interface ReferencePair {
  /** Indexes of the town halls. */
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly kind: string;
  /** `hiver` is undefined when only one distance is known. */
  readonly km: Readonly<Record<Season, number | undefined>>;
}

/** The rows of a table of pairs, by index of the communes. */
export function toReferencePairs(
  table: Tables["roadPairs"] | Tables["controlPairs"] | Tables["shortRoadPairs"],
  communes: readonly Commune[],
): readonly ReferencePair[] {
  const ranks = new Map<string, number>(communes.map(({ code }, rank) => [code, rank]));
  return table.lines.map(({ row }) => ({
    from: ranks.get(row.from_code) ?? -1,
    to: ranks.get(row.to_code) ?? -1,
    name: `${row.from_name}–${row.to_name}`,
    kind: "kind" in row ? row.kind : "",
    km:
      "km" in row
        ? { ete: Number(row.km), hiver: undefined }
        : { ete: Number(row.summer_km), hiver: Number(row.winter_km) },
  }));
}

export interface DistanceError {
  readonly pair: ReferencePair;
  readonly season: Season;
  readonly knownKm: number;
  /** Distance of the network / known distance - 1. */
  readonly error: number;
}

/** One error of the network for each known distance: two for a pair known in both seasons. */
export function listErrors(network: RoadNetwork, pairs: readonly ReferencePair[]): readonly DistanceError[] {
  return SEASONS.flatMap((season) => {
    const roads = openRoads(network, season, "km");
    return pairs.flatMap((pair) => {
      const knownKm = pair.km[season];
      if (knownKm === undefined) return [];
      const { cost } = findShortestPaths(roads, [{ node: pair.from, cost: 0, label: 0 }]);
      return [{ pair, season, knownKm, error: (cost[pair.to] ?? Number.NaN) / knownKm - 1 }];
    });
  });
}

/** Quantile of the values by linear interpolation between the two nearest ranks. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = share * (sorted.length - 1);
  const low = sorted[Math.floor(rank)] ?? Number.NaN;
  const high = sorted[Math.ceil(rank)] ?? low;
  return low + (rank - Math.floor(rank)) * (high - low);
}
