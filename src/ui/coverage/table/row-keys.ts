/** Where a key leads from a row, among so many rows of which a page shows some; undefined for a key that is not of the table. */
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
