/** A number as plain decimal digits, without exponent: 1.5e-7 → "0.00000015". */
export function writeNumber(value: number): string {
  const [, sign = "", whole = "", decimals = "", exponent] =
    /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(String(value)) ?? [];
  if (exponent === undefined) return String(value);
  const digits = `${whole}${decimals}`;
  const shift = Number(exponent);
  return shift < 0 ? `${sign}0.${"0".repeat(-shift - 1)}${digits}` : `${sign}${digits.padEnd(shift + 1, "0")}`;
}
