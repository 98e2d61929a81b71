import { type RefObject, useLayoutEffect, useState } from "react";

/** The width of an element in whole pixels, that follows it; 0 until it stands. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const watched = element.current;
    if (watched === null) return;
    const measure = () => setWidth(Math.floor(watched.clientWidth));
    // It tells of the first layout too, once that is done: asking before would do it an additional time.
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
