import type { DraftNetwork } from "../../scripts/network/build-network.ts";
import { type DistanceError, quantile, type ReferencePair } from "../../scripts/network/estimate-errors.ts";
import {
  ASSUMED,
  LENGTH_PARAMETERS,
  type LengthParameters,
  roadLengthKm,
} from "../../src/domain/network/length-rule.ts";
import { findWays, type KnownWay } from "./find-ways.ts";

/** Bounds of the fit, in the order of the vector: from, to, and the last step. No road is shorter than its outline. */
const LIMITS = [
  { name: "access", least: 1, most: 2, step: 0.01 },
  { name: "hop", least: 1.08, most: 1.6, step: 0.01 },
  { name: "perched", least: 0, most: 0.6, step: 0.01 },
  { name: "farRugged", least: 0, most: 2, step: 0.01 },
  { name: "grade", least: 0.06, most: 0.11, step: 0.001 },
  { name: "localGrade", least: 0.06, most: 0.12, step: 0.001 },
] as const;
/** Strides of the search, in last steps: coarse first. */
const STRIDES = [8, 4, 2, 1];
/** Number of times that ways are recomputed, since other lengths may change them. */
const ROUNDS = 4;
/** Bands of known kilometres with their weights: most people live near, most known distances are long. */
const BANDS = [
  { belowKm: 5, weight: 1 },
  { belowKm: 8, weight: 1 },
  { belowKm: 12, weight: 1 },
  { belowKm: 25, weight: 1.5 },
  { belowKm: Number.POSITIVE_INFINITY, weight: 4 },
];
/** Weights of the bias and the ninth decile relative to the mean; single errors are limited to the largest. */
const BIAS_WEIGHT = 0.5;
const TAIL_WEIGHT = 0.2;
const LARGEST_ERROR = 1;
const LARGEST_BIAS = 0.25;

type Vector = readonly number[];

/**
 * Fits the parameters of the length rule to the known distances of some pairs, by the pattern search of R. Hooke and T. A. Jeeves (1961),
 * Direct search solution of numerical and statistical problems, J. ACM 8, 212-229, one parameter after the other, on the ways by the
 * present parameters. Deterministic.
 */
export function fitParameters(network: DraftNetwork, pairs: readonly ReferencePair[]): LengthParameters {
  let best = toVector(LENGTH_PARAMETERS);
  for (let round = 0; round < ROUNDS; round++) {
    const ways = findWays(network, pairs, toParameters(best));
    const found = searchFrom(best, (vector) => lossOf(ways, toParameters(vector)));
    if (found.join() === best.join()) break;
    best = found;
  }
  return toParameters(best);
}

function searchFrom(start: Vector, measure: (vector: Vector) => number): Vector {
  let best = start;
  let lowest = measure(best);
  for (const stride of STRIDES) {
    for (let isMoving = true; isMoving; ) {
      const found = listNeighbours(best, stride).find((candidate) => measure(candidate) < lowest);
      isMoving = found !== undefined;
      if (found === undefined) continue;
      best = found;
      lowest = measure(found);
    }
  }
  return best;
}

function listNeighbours(vector: Vector, stride: number): Vector[] {
  return LIMITS.flatMap(({ least, most, step }, at) =>
    [-stride * step, stride * step]
      .map((change) => Number(((vector[at] ?? 0) + change).toFixed(3)))
      .filter((moved) => moved >= least && moved <= most)
      .map((moved) => vector.map((own, index) => (index === at ? moved : own))),
  );
}

function lossOf(ways: readonly KnownWay[], parameters: LengthParameters): number {
  const errors = ways.map(({ pair, knownKm, stretches }): DistanceError => {
    const km = stretches.reduce((sum, stretch) => sum + roadLengthKm(stretch, parameters), 0);
    return { pair, knownKm, error: km / knownKm - 1 };
  });
  return BANDS.reduce((sum, { belowKm, weight }, at) => {
    const fromKm = BANDS[at - 1]?.belowKm ?? 0;
    const inBand = errors.filter(({ knownKm }) => knownKm >= fromKm && knownKm < belowKm);
    return inBand.length === 0 ? sum : sum + weight * bandLoss(inBand);
  }, 0);
}

function bandLoss(errors: readonly DistanceError[]): number {
  const total = errors.reduce((sum, { pair }) => sum + pair.weight, 0);
  const meanOf = (value: (error: number) => number) =>
    errors.reduce((sum, { pair, error }) => sum + pair.weight * value(error), 0) / total;
  const mean = meanOf((error) => Math.min(LARGEST_ERROR, Math.abs(error)));
  const bias = meanOf((error) => Math.max(-LARGEST_BIAS, Math.min(LARGEST_BIAS, error)));
  const tail = quantile(
    errors.map(({ error }) => Math.abs(error)),
    0.9,
  );
  return mean + BIAS_WEIGHT * Math.abs(bias) + TAIL_WEIGHT * tail;
}

function toVector({ sinuosity, hopAddition, grade, localGrade }: LengthParameters): Vector {
  const { access, hop } = sinuosity;
  return [access, hop, hopAddition.perched, hopAddition.farRugged, grade, localGrade];
}

function toParameters(vector: Vector): LengthParameters {
  const [access = 1, hop = 1, perched = 0, farRugged = 0, grade = 1, localGrade = 1] = vector;
  const { motorway, national, departmental, winding, far } = ASSUMED;
  return {
    sinuosity: { motorway, national, departmental, winding, access, hop },
    hopAddition: { perched, far, farRugged },
    grade,
    localGrade,
  };
}
