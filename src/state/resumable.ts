import { atOnce } from "../domain/at-once.ts";

/** A work that is done a little at a time, or what is left of it at once. */
export interface Resumable<Result> {
  /** Does it step by step; over at once when it is done. */
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
