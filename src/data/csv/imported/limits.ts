/** Largest imported file in bytes: no map of places is larger, and the device's memory is limited. */
export const MOST_BYTES = 50_000_000;
/** Of the files inside a workbook together, unpacked: a table of 20,000 rows and 40 columns has a third. */
export const MOST_UNPACKED_BYTES = 150_000_000;
/** Rows of an imported file: seven times the official list of the whole country. Larger tables belong into the build of the map. */
export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 500;
/** In UTF-16 units: a longer text is cut, and reported. */
export const MOST_CELL_LENGTH = 10_000;

/** A number as plain decimal digits, without exponent: 1.5e-7 → "0.00000015". */
export function writeNumber(value: number): string {
  const [, sign = "", whole = "", decimals = "", exponent] =
    /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(String(value)) ?? [];
  if (exponent === undefined) return String(value);
  const digits = `${whole}${decimals}`;
  const shift = Number(exponent);
  return shift < 0 ? `${sign}0.${"0".repeat(-shift - 1)}${digits}` : `${sign}${digits.padEnd(shift + 1, "0")}`;
}
