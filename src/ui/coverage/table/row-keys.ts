/** Index of the row to which a key moves from row `rank`; undefined for other keys. */
export function rowAfterKey(key: string, rank: number, rows: number, rowsOfPage: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: rowsOfPage,
    PageUp: -rowsOfPage,
    Home: Number.NEGATIVE_INFINITY,
    End: Number.POSITIVE_INFINITY,
  };
  const step = steps[key];
  return step === undefined ? undefined : Math.min(rows - 1, Math.max(0, rank + step));
}
