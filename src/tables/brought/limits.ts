/** What a brought file may be at most: beyond it lies nothing that a map of places has a use for, but the device's memory ends. */
export const MOST_BYTES = 50_000_000;
const MOST_ROWS = 200_000;
export const MOST_COLUMNS = 500;
const MOST_CELLS = 10_000_000;
/** In UTF-16 units: a longer text is cut, and that is told. */
export const MOST_CELL_LENGTH = 10_000;

/** How many rows a table of so many columns may have. */
export function mostRows(columns: number): number {
  return Math.min(MOST_ROWS, Math.floor(MOST_CELLS / columns));
}
