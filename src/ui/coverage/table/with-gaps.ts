import type { VirtualItem } from "@tanstack/react-virtual";

/** A line of a virtual table body: a row, or a gap of the height of omitted rows. */
export type BodyLine =
  | { readonly kind: "row"; readonly key: VirtualItem["key"]; readonly index: number }
  | { readonly kind: "gap"; readonly key: string; readonly heightPx: number };

type Placed = Pick<VirtualItem, "key" | "index" | "start" | "end">;

/** Adds gaps before, between and after the rows, so that each row has its position among all rows. */
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
