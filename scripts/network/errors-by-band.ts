import { type DistanceError, quantile } from "./estimate-errors.ts";

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
