/** Writes to the device that it has not confirmed yet. */
export interface PendingWrites {
  /** Adds a pending write and returns the same promise. */
  readonly track: <T>(writing: Promise<T>) => Promise<T>;
  /** Resolves when no write is pending, failed ones included. */
  readonly whenDone: () => Promise<void>;
}

/** Creates an empty set of pending writes. */
export function createPendingWrites(): PendingWrites {
  const pending = new Set<Promise<unknown>>();
  return {
    track: (writing) => {
      const known = writing.finally(() => pending.delete(known));
      pending.add(known);
      return known;
    },
    whenDone: async () => {
      // A write may start the next one when it settles.
      do {
        await Promise.allSettled(pending);
        await new Promise((resolve) => setTimeout(resolve));
      } while (pending.size > 0);
    },
  };
}
