/** Text without capitals, accents and signs: "Col de l'Iseran" becomes "col de l iseran". */
export function plainText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** The letters and digits of a text, without capitals and accents. */
export function lettersOf(text: string): string {
  return plainText(text).replaceAll(" ", "");
}

/** Order by code unit, equal on every machine and in every locale: of codes, identifiers and dates (ISO 8601) of any precision. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
