/** At most one call runs and one waits: a newer call replaces the waiting one, which resolves to undefined. */
export function latestOnly<Inputs extends readonly unknown[], Output>(
  ask: (...inputs: Inputs) => Promise<Output>,
): (...inputs: Inputs) => Promise<Output | undefined> {
  let current: Promise<unknown> | undefined;
  let newest = 0;
  return async (...inputs) => {
    newest += 1;
    const rank = newest;
    while (current !== undefined) {
      await current;
      if (rank !== newest) return undefined;
    }
    const answer = ask(...inputs);
    current = answer.then(
      () => undefined,
      () => undefined,
    );
    try {
      return await answer;
    } finally {
      current = undefined;
    }
  };
}
