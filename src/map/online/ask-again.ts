export interface Retry {
  /** Acts after a delay, or when the network is back; the delay grows with each failure. */
  readonly later: () => void;
  /** Cancels the retry after a success, and resets the delay. */
  readonly forget: () => void;
  readonly leave: () => void;
}

/** Delay of the first retry. */
const FIRST_MS = 45_000;
const LONGEST_MS = 12 * 60_000;

/** Retries a failed request: when the network is back, and after growing delays. */
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
