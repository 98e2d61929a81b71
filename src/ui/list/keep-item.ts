import { defaultRangeExtractor, type Range } from "@tanstack/react-virtual";

/**
 * The items in sight, and one more wherever it is: the item that has the focus, or last had it, stays in the page however far one
 * scrolls, or the focus would be lost.
 */
export function keepItem(range: Range, index: number | undefined): number[] {
  const inSight = defaultRangeExtractor(range);
  if (index === undefined || index >= range.count || inSight.includes(index)) return inSight;
  return [...inSight, index].sort((a, b) => a - b);
}
