export interface AskingAgain {
  /** After a while, unless the network comes back before. */
  readonly later: () => void;
  readonly forget: () => void;
  readonly leave: () => void;
}

/** So long after something could not be had it is asked for again. */
const AGAIN_MS = 45_000;

/** Has something done again when the network comes back, and some time after it was said to be lacking. */
export function createAskingAgain(act: () => void): AskingAgain {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const goOn = () => {
    forget();
    act();
  };
  addEventListener("online", goOn);
  return {
    later: () => {
      timer ??= setTimeout(goOn, AGAIN_MS);
    },
    forget,
    leave: () => {
      forget();
      removeEventListener("online", goOn);
    },
  };
}
