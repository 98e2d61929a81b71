import { SEASONS, type Season } from "../../src/domain/network/conditions.ts";
import type { RoadNetwork } from "../../src/domain/network/road-network.ts";
import { findShortestPaths, openRoads } from "../../src/domain/network/shortest-paths.ts";

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
  const roads = SEASONS.map((season) => openRoads(network, season, "km"));
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

/** Errors of the distances of a band. */
export interface BandError {
  /** Lower bound of the band, in km of known distance, inclusive. */
  readonly fromKm: number;
  /** Upper bound, exclusive. */
  readonly belowKm: number;
  /** Number of known distances. */
  readonly distances: number;
  /** Median and ninth decile of the absolute relative errors, in percent. */
  readonly medianPercent: number;
  readonly ninthDecilePercent: number;
  /** Median of the signed relative errors, in percent: positive where the network is too long. */
  readonly biasPercent: number;
}

/** Upper ends of the bands, in kilometres. */
const BAND_ENDS_KM = [5, 8, 12, 25, Number.POSITIVE_INFINITY] as const;

/** Summarises errors by band of the known distance, in percent to one decimal; NaN in an empty band. */
export function errorsByBand(errors: readonly DistanceError[]): readonly BandError[] {
  return BAND_ENDS_KM.map((belowKm, at) => {
    const fromKm = BAND_ENDS_KM[at - 1] ?? 0;
    const inBand = errors.filter(({ knownKm }) => knownKm >= fromKm && knownKm < belowKm).map(({ error }) => error);
    return {
      fromKm,
      belowKm,
      distances: inBand.length,
      medianPercent: toPercent(quantile(inBand.map(Math.abs), 0.5)),
      ninthDecilePercent: toPercent(quantile(inBand.map(Math.abs), 0.9)),
      biasPercent: toPercent(quantile(inBand, 0.5)),
    };
  });
}

function toPercent(error: number): number {
  return Math.round(1000 * error) / 10;
}
