/** A part of a file: its first and its last byte, both included, as in HTTP. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/** Sorts ranges and joins those that overlap, touch, or have at most `gap` bytes between them. */
export function mergeRanges(ranges: readonly ByteRange[], gap = 0): readonly ByteRange[] {
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last.to + 1 + gap) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

/** Cuts ranges into pieces of at most `most` bytes, and what lies beyond a file of `size` bytes off. */
export function cutRanges(ranges: readonly ByteRange[], most: number, size: number): readonly ByteRange[] {
  return ranges.flatMap(({ from, to }) => {
    const last = Math.min(to, size - 1);
    const count = Math.max(0, Math.ceil((last - from + 1) / most));
    return Array.from({ length: count }, (_, rank) => ({
      from: from + rank * most,
      to: Math.min(last, from + (rank + 1) * most - 1),
    }));
  });
}

export function bytesOf(ranges: readonly ByteRange[]): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}
