/** Order by code unit, equal on every machine and in every locale: of codes, identifiers and dates (ISO 8601) of any precision. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
