import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Actions, State, Store } from "./store.ts";

export interface KeepingContext {
  readonly store: Store;
  readonly actions: Actions;
  /** Loads failed files again. */
  readonly retry: () => void;
  /** ISO 8601 date in France. */
  readonly today: string;
}

export const Context = createContext<KeepingContext | undefined>(undefined);

/** Context of the page. Throws outside of it. */
export function useKeeping(): KeepingContext {
  const context = useContext(Context);
  if (context === undefined) throw new Error("useKeeping is called outside its context");
  return context;
}

/** The value of a selector for the present state. The selector must return the same object for the same state. */
export function useKeepingState<T>(selector: (state: State) => T): T {
  return useStore(useKeeping().store, selector);
}
