import { measureElement, type Virtualizer } from "@tanstack/react-virtual";

/**
 * Height of an item of a virtual list in CSS pixels, as reported by the browser after layout; before that, its former or expected height.
 * Measuring earlier would force a layout of the whole page in the task that renders the list.
 */
export function heightWhenLaidOut<Scroller extends Element, Item extends Element>(
  item: Item,
  laidOut: ResizeObserverEntry | undefined,
  virtualizer: Virtualizer<Scroller, Item>,
): number {
  if (laidOut !== undefined) return measureElement(item, laidOut, virtualizer);
  const index = virtualizer.indexFromElement(item);
  return virtualizer.measurementsCache[index]?.size ?? virtualizer.options.estimateSize(index);
}
