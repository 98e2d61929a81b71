/** Largest imported file in bytes: no map of places is larger, and the device's memory is limited. */
export const MOST_BYTES = 50_000_000;
const MOST_ROWS = 200_000;
export const MOST_COLUMNS = 500;
const MOST_CELLS = 10_000_000;
/** In UTF-16 units: a longer text is cut, and reported. */
export const MOST_CELL_LENGTH = 10_000;

/** Limit of the rows of a table with so many columns. */
export function mostRows(columns: number): number {
  return Math.min(MOST_ROWS, Math.floor(MOST_CELLS / columns));
}
