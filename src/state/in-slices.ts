/** So long the page may not answer: less than a person notices. */
const SLICE_MS = 12;

/** So few small steps are done at once: nothing flickers for the places of the map alone. */
export const STEPS_AT_ONCE = 500;

/**
 * Does a work that rests between its steps a little at a time, so that the page lives, and tells its result. So many steps are done at
 * once, whatever they take. Gives the function that ends it, after which nothing is told.
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

/**
 * Lets the page do all that waits, by a message to itself, which comes after it. A timer would rest longer, for a second where the page is
 * out of sight; the device's scheduler would come back before what the workers and timers have to say, until the work is done.
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
