/** Runs an action in a task of its own, with the latest of the values that come before it. */
export interface Schedule<T> {
  readonly call: (latest: T) => void;
  /** Drops a pending call. */
  readonly forget: () => void;
}

/** The one scheduler of the map: drawing, pointing and the end of the first drawing wait for the tasks in the queue. */
export function schedule<T = void>(act: (latest: T) => void): Schedule<T> {
  let pending: { latest: T } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    const next = pending;
    pending = undefined;
    if (next !== undefined) act(next.latest);
  };
  return {
    call: (latest) => {
      if (pending === undefined) timer = setTimeout(run);
      pending = { latest };
    },
    forget: () => {
      clearTimeout(timer);
      pending = undefined;
    },
  };
}
