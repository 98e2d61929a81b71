import type { ByteRange } from "./byte-ranges.ts";

/** The ranges that hold a part of a file without a gap, in order; undefined when bytes are missing. */
export function rangesHolding<Range extends ByteRange>(
  ranges: readonly Range[],
  { from, to }: ByteRange,
): readonly Range[] | undefined {
  const holding = ranges.filter((range) => range.to >= from && range.from <= to).sort((a, b) => a.from - b.from);
  let next = from;
  for (const range of holding) {
    if (range.from > next) return undefined;
    next = Math.max(next, range.to + 1);
  }
  return next > to ? holding : undefined;
}
