import { options, type VNode } from "preact";
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

/** What Preact writes on an element that it has drawn: its place in the tree, and what it drew. The names are those of Preact's published builds. */
interface DrawnElement extends VNode {
  /** The component. */
  __c?: object | null;
  /** The node of the page. */
  __e?: object | null;
  /** The parent. */
  __?: object | null;
  /** The children. */
  __k?: readonly object[] | null;
}

const drawn = new WeakMap<object, DrawnElement>();
const replaced: DrawnElement[] = [];

// Preact links each element to its parent, and the parent to the nodes that it drew: code that still holds one element keeps all of them in memory. So an element loses these links once another has replaced it.
const afterDiff = options.diffed;
options.diffed = (element: DrawnElement) => {
  afterDiff?.(element);
  const owner = element.__c ?? element.__e;
  if (owner == null) return;
  const former = drawn.get(owner);
  drawn.set(owner, element);
  if (former === undefined || former === element) return;
  // Preact reads the replaced element until the drawing is over.
  if (replaced.length === 0) queueMicrotask(forgetReplaced);
  replaced.push(former);
};

function forgetReplaced() {
  for (const element of replaced.splice(0)) {
    element.__ = null;
    element.__c = null;
    element.__e = null;
    element.__k = null;
  }
}

/** The former value in the render in which it changes, and the new one in a later task: what is urgent is seen first. */
export function useDeferredValue<Value>(value: Value): Value {
  const [shown, setShown] = useState(() => value);
  useEffect(() => {
    const later = setTimeout(() => setShown(() => value));
    return () => clearTimeout(later);
  }, [value]);
  return shown;
}
