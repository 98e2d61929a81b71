/** With the semicolon goes the decimal comma, as spreadsheets in French, Italian or Spanish expect; with the comma the point. */
export const SEPARATORS = [";", ","] as const;
export type Separator = (typeof SEPARATORS)[number];
