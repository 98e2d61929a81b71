import { atOnce } from "../domain/at-once.ts";

/** A computation that runs in steps, or whose remaining steps run at once. */
export interface Resumable<Result> {
  /** Runs the remaining steps; ends at once when there are none. */
  readonly steps: () => Generator<undefined, Result>;
  readonly finish: () => Result;
}

export function resumable<Result>(work: Generator<undefined, Result>): Resumable<Result> {
  let end: { readonly result: Result } | undefined;
  function* steps(): Generator<undefined, Result> {
    while (end === undefined) {
      const { done, value } = work.next();
      if (done === true) end = { result: value };
      else yield;
    }
    return end.result;
  }
  return { steps, finish: () => atOnce(steps()) };
}
