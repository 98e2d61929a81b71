/** Runs an action in a task of its own, once for any number of calls before it. */
export interface Schedule {
  readonly call: () => void;
  /** Cancels pending and later calls. */
  readonly stop: () => void;
}

/** Uses a message to itself, which comes after the tasks in the queue; browsers delay timers in hidden pages. */
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
