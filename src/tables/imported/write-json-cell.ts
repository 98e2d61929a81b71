/**
 * A JSON value as the text of a cell: text unchanged, numbers with all decimals and without exponent, nested values as JSON, "" for null.
 * Undefined when it is nested too deeply.
 */
export function writeJsonCell(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number") return writeNumber(value);
  if (value === null || value === undefined) return "";
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** 1.5e-7 → 0.00000015 */
function writeNumber(value: number): string {
  const [, sign = "", whole = "", decimals = "", exponent] =
    /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(String(value)) ?? [];
  if (exponent === undefined) return String(value);
  const digits = `${whole}${decimals}`;
  const shift = Number(exponent);
  return shift < 0 ? `${sign}0.${"0".repeat(-shift - 1)}${digits}` : `${sign}${digits.padEnd(shift + 1, "0")}`;
}
