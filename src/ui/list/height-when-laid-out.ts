import { measureElement, type Virtualizer } from "@tanstack/react-virtual";

/**
 * The height of an item of a virtual list, once the browser has laid it out and tells; until then the one that it had, or is expected
 * to have. To ask for it before would lay out the whole page at once, in the task that draws the list.
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
