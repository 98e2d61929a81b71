import { atOnce } from "../domain/at-once.ts";

/** A computation that runs in steps, or whose remaining steps run at once. */
export interface Resumable<Result> {
  /** Runs the remaining steps; ends at once when there are none. */
  readonly steps: () => Generator<undefined, Result>;
  readonly finish: () => Result;
}

/** @param begin the computation from its beginning: one that throws begins again when it is asked for again */
export function resumable<Result>(begin: () => Generator<undefined, Result>): Resumable<Result> {
  let work: Generator<undefined, Result> | undefined;
  let end: { readonly result: Result } | undefined;
  function* steps(): Generator<undefined, Result> {
    while (end === undefined) {
      const running = work ?? begin();
      // While the step runs: a generator that has thrown would seem to have ended.
      work = undefined;
      const { done, value } = running.next();
      if (done === true) end = { result: value };
      else {
        work = running;
        yield;
      }
    }
    return end.result;
  }
  return { steps, finish: () => atOnce(steps()) };
}
