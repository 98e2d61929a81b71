import { type DraftNetwork, measureNetwork } from "../../scripts/network/build-network.ts";
import { absoluteErrors, estimatePairs, quantile, type ReferencePair } from "../../scripts/network/estimate-errors.ts";
import { ASSUMED_SINUOSITY, LENGTH_PARAMETERS, type LengthParameters } from "../../src/domain/network/length-rule.ts";

/** What the fit may try: from, to, and in which last step. A road is never shorter than its outline. */
const SINUOSITY = { least: 1.02, most: 1.9, step: 0.01 } as const;
const GRADE = { least: 0.04, most: 0.12, step: 0.001 } as const;
/** Steps of the search, in last steps: coarse first. */
const STRIDES = [8, 4, 2, 1];
/** How much the ninth decile weighs beside the mean. */
const TAIL_WEIGHT = 0.3;

type Vector = readonly number[];

/**
 * The parameters of the length rule that come nearest to the known distances of some pairs, both seasons, by the pattern search
 * of R. Hooke and T. A. Jeeves (1961), Direct search solution of numerical and statistical problems, J. ACM 8, 212-229, one
 * parameter after the other. Deterministic: the same pairs give the same parameters.
 */
export function fitParameters(draft: DraftNetwork, pairs: readonly ReferencePair[]): LengthParameters {
  let best: Vector = toVector(LENGTH_PARAMETERS);
  let lowest = lossOf(draft, pairs, best);
  for (const stride of STRIDES) {
    for (let isMoving = true; isMoving; ) {
      isMoving = false;
      for (const candidate of listNeighbours(best, stride)) {
        const loss = lossOf(draft, pairs, candidate);
        if (loss >= lowest) continue;
        best = candidate;
        lowest = loss;
        isMoving = true;
        break;
      }
    }
  }
  return toParameters(best);
}

function listNeighbours(vector: Vector, stride: number): Vector[] {
  return vector.flatMap((value, at) => {
    const { least, most, step } = at === vector.length - 1 ? GRADE : SINUOSITY;
    return [value - stride * step, value + stride * step]
      .filter((moved) => moved >= least && moved <= most)
      .map((moved) => vector.with(at, Number(moved.toFixed(3))));
  });
}

function lossOf(draft: DraftNetwork, pairs: readonly ReferencePair[], vector: Vector): number {
  const errors = absoluteErrors(estimatePairs(measureNetwork(draft, toParameters(vector)), pairs));
  return errors.reduce((sum, error) => sum + error, 0) / errors.length + TAIL_WEIGHT * quantile(errors, 0.9);
}

function toVector({ sinuosity: { national, departmental, winding, localRugged }, grade }: LengthParameters): Vector {
  return [national, departmental, winding, localRugged, grade];
}

function toParameters([
  national = 1,
  departmental = 1,
  winding = 1,
  localRugged = 1,
  grade = 1,
]: Vector): LengthParameters {
  return { sinuosity: { ...ASSUMED_SINUOSITY, national, departmental, winding, localRugged }, grade };
}
