import { defaultRangeExtractor, type Range } from "@tanstack/react-virtual";

/**
 * Indexes of the visible items, plus the item that has or last had the focus: it stays mounted at any scroll position, so that the focus is
 * not lost.
 */
export function keepItem(range: Range, index: number): number[] {
  const inSight = defaultRangeExtractor(range);
  if (index < 0 || inSight.includes(index)) return inSight;
  return [...inSight, index].sort((a, b) => a - b);
}
