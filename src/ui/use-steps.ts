import { useEffect, useState } from "react";
import type { AppState } from "../model/app-state.ts";
import { inSlices } from "../model/in-slices.ts";
import { useApp } from "./app-context.ts";
import { QUIET_MS } from "./later-state.ts";

/**
 * A value of the state that is computed in steps, in pauses of the page, once the state has not changed for a moment; undefined until then. The former
 * value stays while the next one is computed. `stepsOf` is the same function at each call.
 */
export function useSteps<Value>(stepsOf: (state: AppState) => Generator<undefined, Value>): Value | undefined {
  const { store } = useApp();
  const [value, setValue] = useState<Value>();
  useEffect(() => {
    let cancel = (): void => undefined;
    const begin = () => {
      cancel = inSlices(stepsOf(store.getState()), setValue);
    };
    let timer = setTimeout(begin, QUIET_MS);
    const unsubscribe = store.subscribe(() => {
      cancel();
      clearTimeout(timer);
      timer = setTimeout(begin, QUIET_MS);
    });
    return () => {
      cancel();
      clearTimeout(timer);
      unsubscribe();
    };
  }, [store, stepsOf]);
  return value;
}
