import { setTimeout as later } from "node:timers/promises";

/** Time as those who wait see it: tests bring one that does not pass by itself. */
export interface Clock {
  /** Milliseconds since any moment. */
  readonly now: () => number;
  /** Ends at once, throwing, when the signal is given. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
}

export const CLOCK: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => later(ms, undefined, signal === undefined ? {} : { signal }),
};
