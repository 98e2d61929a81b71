/**
 * The semicolon implies the decimal comma, as spreadsheets in French, Italian and Spanish expect; the comma implies the
 * decimal point.
 */
export const SEPARATORS = [";", ","] as const;
export type Separator = (typeof SEPARATORS)[number];
