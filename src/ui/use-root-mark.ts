import { useLayoutEffect } from "react";

const mounted = new Map<string, number>();

/**
 * Gives the document a class while a component is mounted, for styles of the whole page that depend on it: `:has()` would say the same, but
 * Firefox learnt it in version 121.
 */
export function useRootMark(mark: string): void {
  useLayoutEffect(() => {
    change(mark, 1);
    return () => change(mark, -1);
  }, [mark]);
}

function change(mark: string, by: 1 | -1): void {
  const count = (mounted.get(mark) ?? 0) + by;
  mounted.set(mark, count);
  document.documentElement.classList.toggle(mark, count > 0);
}
