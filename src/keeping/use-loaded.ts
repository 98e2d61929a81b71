import { useEffect, useState } from "react";

export interface Loaded<T> {
  /** Undefined until it is loaded. */
  readonly value: T | undefined;
  readonly isFailed: boolean;
  readonly retry: () => void;
}

type Outcome<T> = { readonly value: T } | "failed" | undefined;

/**
 * Code or data that load when a part of the page first needs them; a failure can be tried again.
 * @param load the same function at each rendering; undefined: not needed yet
 */
export function useLoaded<T>(load: (() => Promise<T>) | undefined): Loaded<T> {
  const [outcome, setOutcome] = useState<Outcome<T>>();
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads again
  useEffect(() => {
    if (load === undefined) return;
    let isGone = false;
    const end = (ended: Outcome<T>) => {
      if (!isGone) setOutcome(ended);
    };
    setOutcome(undefined);
    load().then(
      (value) => end({ value }),
      () => end("failed"),
    );
    return () => {
      isGone = true;
    };
  }, [load, attempt]);
  return {
    value: typeof outcome === "object" ? outcome.value : undefined,
    isFailed: outcome === "failed",
    retry: () => setAttempt(attempt + 1),
  };
}
