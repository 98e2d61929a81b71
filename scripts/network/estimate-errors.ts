import { NO_SUPPOSITIONS, SEASONS, type Season } from "../../src/domain/network/conditions.ts";
import { openRoads } from "../../src/domain/network/open-roads.ts";
import type { RoadNetwork } from "../../src/domain/network/road-network.ts";
import { findShortestPaths } from "../../src/domain/network/shortest-paths.ts";

/** Two communes whose distance by road is known, in both seasons. */
export interface ReferencePair {
  /** Ranks of the seats. */
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly kind: string;
  readonly km: Readonly<Record<Season, number>>;
}

export interface PairEstimate {
  readonly pair: ReferencePair;
  readonly km: Readonly<Record<Season, number>>;
  /** Estimate / reference - 1. */
  readonly error: Readonly<Record<Season, number>>;
}

/** What the network says of pairs of communes, beside what is known of them. */
export function estimatePairs(network: RoadNetwork, pairs: readonly ReferencePair[]): PairEstimate[] {
  const roads = SEASONS.map((season) => openRoads(network, { season, suppositions: NO_SUPPOSITIONS }, "km"));
  return pairs.map((pair) => {
    const [ete = Number.NaN, hiver = Number.NaN] = roads.map(
      (open) => findShortestPaths(open, [{ node: pair.from, cost: 0, label: 0 }]).cost[pair.to],
    );
    return compare(pair, { ete, hiver });
  });
}

/** An estimate of a pair beside what is known of it. */
export function compare(pair: ReferencePair, km: PairEstimate["km"]): PairEstimate {
  return { pair, km, error: { ete: km.ete / pair.km.ete - 1, hiver: km.hiver / pair.km.hiver - 1 } };
}

/** Absolute relative errors of the estimates in a season, or in both. */
export function absoluteErrors(estimates: readonly PairEstimate[], seasons: readonly Season[] = SEASONS): number[] {
  return seasons.flatMap((season) => estimates.map(({ error }) => Math.abs(error[season])));
}

/** The value below which a share of the values lie, by linear interpolation between the two nearest ranks. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const rank = share * (sorted.length - 1);
  const low = sorted[Math.floor(rank)] ?? Number.NaN;
  const high = sorted[Math.ceil(rank)] ?? low;
  return low + (rank - Math.floor(rank)) * (high - low);
}
