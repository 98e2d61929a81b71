import { createContext, useCallback, useContext, useEffect, useState } from "react";
import { useStore } from "zustand";
import type { Loader } from "../data/dataset/loader.ts";
import type { ResourceValues, WholeName } from "../data/resources.ts";
import { failed, IDLE, LOADING, type Loadable } from "../domain/loadable.ts";
import type { Actions, State, Store } from "./store.ts";

interface KeepingContext {
  readonly store: Store;
  readonly actions: Actions;
  /** Loads failed files again. */
  readonly retry: () => void;
  /** Loads the files that only a part of the page shows. */
  readonly loader: Loader;
  /** ISO 8601 date in France. */
  readonly today: string;
}

export const Context = createContext<KeepingContext | undefined>(undefined);

export function useKeeping(): KeepingContext {
  const context = useContext(Context);
  if (context === undefined) throw new Error("useKeeping is called outside its context");
  return context;
}

/** The value of a selector for the present state. The selector must return the same object for the same state. */
export function useKeepingState<T>(selector: (state: State) => T): T {
  return useStore(useKeeping().store, selector);
}

/**
 * Code or data that load when a part of the page first needs them, and how to load them again.
 * @param load the same function at each rendering; undefined: not needed yet
 */
export function useLoaded<T>(load: (() => Promise<T>) | undefined): readonly [Loadable<T>, retry: () => void] {
  const [loaded, setLoaded] = useState<Loadable<T>>(LOADING);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads again
  useEffect(() => {
    if (load === undefined) return;
    let isGone = false;
    const end = (settled: Loadable<T>) => {
      if (!isGone) setLoaded(settled);
    };
    setLoaded(LOADING);
    load().then(
      (value) => end({ status: "ready", value }),
      (error: unknown) => end(failed("code", "unreachable", error)),
    );
    return () => {
      isGone = true;
    };
  }, [load, attempt]);
  return [load === undefined ? IDLE : loaded, () => setAttempt(attempt + 1)];
}

/** A published file that only a part of the page shows, once it is needed, and how to load it again. */
export function useResource<Name extends WholeName>(name: Name, isNeeded = true) {
  const { loader } = useKeeping();
  const load = useCallback(() => loader.get<WholeName>(name), [loader, name]) as () => Promise<ResourceValues[Name]>;
  return useLoaded(isNeeded ? load : undefined);
}

export const CORRECTIONS_TITLE = "corrections-gardees";

/** Moves the focus to the title of the gathered corrections once it is there; without any, to the content of the page. */
export function focusCorrections(): void {
  requestAnimationFrame(() => {
    (document.getElementById(CORRECTIONS_TITLE) ?? document.querySelector("main"))?.focus();
  });
}
