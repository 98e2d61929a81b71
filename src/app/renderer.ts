import { options } from "preact";
import { useCallback, useDebugValue, useEffect, useState, useSyncExternalStore } from "preact/compat";

/**
 * What `react` and `react-dom` are in the built page: Preact, of a seventh of the bytes, with what the page asks of React and Preact leaves out.
 * The source is written to the API and the types of React.
 */
export {
  Component,
  createContext,
  createPortal,
  Fragment,
  flushSync,
  memo,
  useContext,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  useSyncExternalStore,
} from "preact/compat";

// biome-ignore lint/style/noDefaultExport: zustand imports what it needs of React as its default
export default { useCallback, useDebugValue, useSyncExternalStore };

// Effects run before the next event, as React runs those of what a person does: an effect of the last act never undoes the next one.
options.requestAnimationFrame = queueMicrotask;

/** The former value in the render in which it changes, and the new one in a later task: what is urgent is seen first. */
export function useDeferredValue<Value>(value: Value): Value {
  const [shown, setShown] = useState(() => value);
  useEffect(() => {
    const later = setTimeout(() => setShown(() => value));
    return () => clearTimeout(later);
  }, [value]);
  return shown;
}
