import type { ImportField } from "../domain/import/column-mapping.ts";
import type { ImportRow } from "./import-row.ts";

/** Restores the leading zero of postcode and INSEE code: a spreadsheet reads "05000" as the number 5000. */
export function readPostcodes(row: ImportRow): void {
  fiveCharacters(row, "postcode", /^\d{5}$/);
  fiveCharacters(row, "code_commune", /^\d[\dAB]\d{3}$/);
}

function fiveCharacters(row: ImportRow, field: ImportField, pattern: RegExp): void {
  const text = row.text(field);
  if (text === "" || pattern.test(text)) return;
  const bare = text.replace(/^(?:FR?[\s-]*)|\s|[.,]0+$/giu, "").toUpperCase();
  const code = /^\d{4}$/.test(bare) ? `0${bare}` : bare;
  const isCode = pattern.test(code);
  row.set(field, isCode ? code : "");
  row.tell(field, isCode ? "mended" : "emptied", "postcode-unreadable", { suggestion: isCode ? code : "" });
}
