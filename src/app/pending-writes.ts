/** What the device was given to keep and has not confirmed yet. */
export interface PendingWrites {
  /** The same promise, waited for. */
  readonly track: <T>(writing: Promise<T>) => Promise<T>;
  /** Once nothing is pending, whatever became of it. */
  readonly whenDone: () => Promise<void>;
}

export function createPendingWrites(): PendingWrites {
  const pending = new Set<Promise<unknown>>();
  return {
    track: (writing) => {
      const known = writing.finally(() => pending.delete(known));
      pending.add(known);
      return known;
    },
    whenDone: async () => {
      // Whoever writes several things begins the next when the one before is done.
      do {
        await Promise.allSettled(pending);
        await new Promise((resolve) => setTimeout(resolve));
      } while (pending.size > 0);
    },
  };
}
