import { atOnce } from "../domain/at-once.ts";

/** Longest slice: people do not notice a pause of this length. */
const SLICE_MS = 12;

/** Steps before the first pause: enough for the places of the map, which then appear without a flicker. */
export const STEPS_AT_ONCE = 500;

/**
 * Runs a generator in slices of `SLICE_MS`, so that the page stays responsive, and passes the result to `onDone`. The first `stepsAtOnce` steps
 * run at once, however long they take. Returns a function that cancels the run; `onDone` is not called after it.
 */
export function inSlices<Result>(
  work: Generator<undefined, Result>,
  onDone: (result: Result) => void,
  stepsAtOnce = 0,
): () => void {
  let isOver = false;
  const advance = (isSliceOver: () => boolean): boolean => {
    do {
      const { done, value } = work.next();
      if (done !== true) continue;
      isOver = true;
      onDone(value);
    } while (!isOver && !isSliceOver());
    return isOver;
  };
  const goOn = async () => {
    while (!isOver) {
      await rest();
      if (isOver) return;
      const end = performance.now() + SLICE_MS;
      advance(() => performance.now() >= end);
    }
  };
  let steps = 0;
  if (stepsAtOnce === 0 || !advance(() => ++steps >= stepsAtOnce)) void goOn();
  return () => {
    isOver = true;
  };
}

/** The same steps; an error ends them and is passed to `onError`. */
export function* untilError(
  steps: Generator<undefined, unknown>,
  onError: (error: unknown) => void,
): Generator<undefined, void> {
  try {
    yield* steps;
  } catch (error) {
    onError(error);
  }
}

/**
 * Yields to the tasks that wait, by a message to the page itself. A timer waits longer, up to a second in a hidden tab;
 * `scheduler.yield()` resumes before the messages of workers and before timers.
 */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

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
