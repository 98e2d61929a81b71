/** A work that is done a little at a time, or what is left of it at once. */
export interface Resumable<Result> {
  /** Does it step by step; over at once when it is done. */
  readonly steps: () => Generator<undefined, void>;
  readonly finish: () => Result;
}

export function resumable<Result>(work: Generator<undefined, Result>): Resumable<Result> {
  let done: { readonly result: Result } | undefined;
  const advance = () => {
    if (done !== undefined) return done;
    const { done: isOver, value } = work.next();
    if (isOver === true) done = { result: value };
    return done;
  };
  return {
    *steps() {
      while (advance() === undefined) yield;
    },
    finish: () => {
      let end = advance();
      while (end === undefined) end = advance();
      return end.result;
    },
  };
}
