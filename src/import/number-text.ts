/** Reads a number in the notations of people: "45,123", "45.123", "928 456,12", "−5.1". Undefined for any other text. */
export function readNumber(text: string): number | undefined {
  const plain = text
    .replace(/[\s\u00a0\u202f]/gu, "")
    .replace("−", "-")
    .replace(",", ".");
  return /^[+-]?\d{1,9}(?:\.\d{0,20})?$/.test(plain) ? Number(plain) : undefined;
}
