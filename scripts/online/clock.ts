import { setTimeout as later } from "node:timers/promises";

/** Clock and timer; tests replace them by ones without real waiting. */
export interface Clock {
  /** Milliseconds since an arbitrary moment. */
  readonly now: () => number;
  /** Rejects at once when the signal aborts. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
}

export const CLOCK: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => later(ms, undefined, signal === undefined ? {} : { signal }),
};
