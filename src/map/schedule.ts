/** Acts in a task of its own, once for however many calls come before it. */
export interface Schedule {
  readonly call: () => void;
  /** Nothing is done any more, even of what was called. */
  readonly stop: () => void;
}

/** By a message to itself, which comes after what waits already; a timer would rest longer where the page is out of sight. */
export function schedule(act: () => void): Schedule {
  const { port1, port2 } = new MessageChannel();
  let isCalled = false;
  port1.onmessage = () => {
    isCalled = false;
    act();
  };
  return {
    call: () => {
      if (isCalled) return;
      isCalled = true;
      port2.postMessage(undefined);
    },
    stop: () => port1.close(),
  };
}
