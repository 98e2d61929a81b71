export interface Retry {
  /** After a while, unless the network comes back before; the longer the more often it was in vain. */
  readonly later: () => void;
  /** Nothing is lacking any more. */
  readonly forget: () => void;
  readonly leave: () => void;
}

/** So long after something could not be had it is asked for again, the first time. */
const FIRST_MS = 45_000;
const LONGEST_MS = 12 * 60_000;

/** Has something done again when the network comes back, and some time after it was said to be lacking. */
export function createRetry(act: () => void): Retry {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitMs = FIRST_MS;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const goOn = () => {
    stop();
    act();
  };
  const forget = () => {
    stop();
    waitMs = FIRST_MS;
  };
  addEventListener("online", goOn);
  return {
    later: () => {
      if (timer !== undefined) return;
      timer = setTimeout(goOn, waitMs);
      waitMs = Math.min(2 * waitMs, LONGEST_MS);
    },
    forget,
    leave: () => {
      stop();
      removeEventListener("online", goOn);
    },
  };
}
