/** Id of the open sheet, to which a link at the top of the page skips. */
export const SHEET_ID = "fiche";
