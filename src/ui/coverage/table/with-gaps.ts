import type { VirtualItem } from "@tanstack/react-virtual";

/** What stands in the body of a table of which few rows are in the page: a row, or a gap as high as those left out. */
export type BodyLine =
  | { readonly kind: "row"; readonly key: VirtualItem["key"]; readonly index: number }
  | { readonly kind: "gap"; readonly key: string; readonly heightPx: number };

type Placed = Pick<VirtualItem, "key" | "index" | "start" | "end">;

/** Rows in their order with gaps between, before and after them, so that each stands where it would among all. */
export function withGaps(items: readonly Placed[], totalPx: number): readonly BodyLine[] {
  const lines: BodyLine[] = [];
  let endPx = 0;
  const fillTo = (startPx: number, key: string) => {
    if (startPx > endPx) lines.push({ kind: "gap", key, heightPx: startPx - endPx });
  };
  for (const { key, index, start, end } of items) {
    fillTo(start, `before-${key}`);
    lines.push({ kind: "row", key, index });
    endPx = end;
  }
  fillTo(totalPx, "end");
  return lines;
}
