import { SEASONS, type Season } from "../../src/domain/network/conditions.ts";
import { openRoads } from "../../src/domain/network/open-roads.ts";
import type { RoadNetwork } from "../../src/domain/network/road-network.ts";
import { findShortestPaths } from "../../src/domain/network/shortest-paths.ts";

/** Two communes with a known distance by road, in summer or in both seasons. */
export interface ReferencePair {
  /** Indexes of the seats. */
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly kind: string;
  readonly km: KnownKm;
}

export interface KnownKm {
  readonly ete: number;
  /** Undefined when only one distance is known. */
  readonly hiver: number | undefined;
}

export interface PairEstimate {
  readonly pair: ReferencePair;
  readonly km: Readonly<Record<Season, number>>;
  /** Estimate / reference - 1; undefined in a season without a known distance. */
  readonly error: Readonly<Record<Season, number | undefined>>;
}

/** Estimates of the network for pairs of communes, with the known distances. */
export function estimatePairs(network: RoadNetwork, pairs: readonly ReferencePair[]): PairEstimate[] {
  const roads = SEASONS.map((season) => openRoads(network, { season }, "km"));
  return pairs.map((pair) => {
    const [ete = Number.NaN, hiver = Number.NaN] = roads.map(
      (open) => findShortestPaths(open, [{ node: pair.from, cost: 0, label: 0 }]).cost[pair.to],
    );
    return compare(pair, { ete, hiver });
  });
}

/** The estimate of a pair with its known distance. */
export function compare(pair: ReferencePair, km: PairEstimate["km"]): PairEstimate {
  const hiver = pair.km.hiver === undefined ? undefined : km.hiver / pair.km.hiver - 1;
  return { pair, km, error: { ete: km.ete / pair.km.ete - 1, hiver } };
}

/** Absolute relative errors of the estimates in a season, or in both. */
export function absoluteErrors(estimates: readonly PairEstimate[], seasons: readonly Season[] = SEASONS): number[] {
  return listErrors(estimates, seasons).map(({ error }) => Math.abs(error));
}

export interface DistanceError {
  readonly pair: ReferencePair;
  readonly knownKm: number;
  /** Estimate / reference - 1. */
  readonly error: number;
}

/** One error for each known distance: two for a pair known in both seasons. */
export function listErrors(
  estimates: readonly PairEstimate[],
  seasons: readonly Season[] = SEASONS,
): readonly DistanceError[] {
  return seasons.flatMap((season) =>
    estimates.flatMap(({ pair, error: { [season]: error } }) => {
      const knownKm = pair.km[season];
      return error === undefined || knownKm === undefined ? [] : [{ pair, knownKm, error }];
    }),
  );
}

/** Quantile of the values by linear interpolation between the two nearest ranks. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = share * (sorted.length - 1);
  const low = sorted[Math.floor(rank)] ?? Number.NaN;
  const high = sorted[Math.ceil(rank)] ?? low;
  return low + (rank - Math.floor(rank)) * (high - low);
}
