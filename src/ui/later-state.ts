import { useEffect, useState } from "react";
import type { AppState } from "../model/app-state.ts";
import { inSlices, untilError } from "../model/in-slices.ts";
import { useApp } from "./app-context.ts";

/** Milliseconds without a change after which the value is computed: longer than the steps of a slider that is dragged. */
const QUIET_MS = 120;

/**
 * The value of a selector, computed once the state has not changed for a moment; undefined until then. For figures that take longer than a
 * frame, so that they delay neither a view that opens nor a threshold that is dragged. The selector must be the same function at each render.
 *
 * The value is always of the present state. A deferred state (useDeferredValue) would not do: selectors remember their last inputs only
 * (docs/adr/0040), so an old and a new state in turn would compute new objects for ever.
 *
 * `steps` computes in slices what the selector remembers, where the selector alone would be a long task. It must be the same function too.
 */
export function useLaterAppState<T>(
  selector: (state: AppState) => T,
  steps?: (state: AppState) => Generator<undefined, unknown>,
): T | undefined {
  const { store } = useApp();
  const [value, setValue] = useState<T>();
  useEffect(() => {
    // An error of the selector is thrown in the next render, where an error boundary catches it.
    const compute = () => setValue(() => selector(store.getState()));
    let cancel: () => void = () => undefined;
    const begin = () => {
      if (steps === undefined) compute();
      // The selector meets the error of a step again.
      else
        cancel = inSlices(
          untilError(steps(store.getState()), () => undefined),
          compute,
        );
    };
    let timer = setTimeout(begin, QUIET_MS);
    const unsubscribe = store.subscribe(() => {
      clearTimeout(timer);
      cancel();
      timer = setTimeout(begin, QUIET_MS);
    });
    return () => {
      clearTimeout(timer);
      cancel();
      unsubscribe();
    };
  }, [store, selector, steps]);
  return value;
}
