/**
 * How far the road model is from distances that are known, in both seasons, on the half of the reference pairs that its
 * parameters were not fitted on. `npm run bench:roads` prints them, and a test holds them to the network that is built.
 */
export interface MeasuredError {
  readonly referencePairs: number;
  /** Half of the distances are off by at most this share, in percent. */
  readonly medianPercent: number;
  /** Nine in ten are. */
  readonly ninthDecilePercent: number;
}

export const MEASURED_ERROR: MeasuredError = { referencePairs: 32, medianPercent: 3.6, ninthDecilePercent: 11.4 };
