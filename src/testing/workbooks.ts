import { strToU8, zipSync } from "fflate";

/** A cell as XLSX has it: a text, a number, or the attributes and the content of its element. */
export type CellToWrite = string | number | { readonly attributes: string; readonly content: string };

export interface SheetToWrite {
  readonly name: string;
  readonly rows: readonly (readonly CellToWrite[])[];
  /** "A1:C1" */
  readonly merged?: readonly string[];
  readonly isHidden?: boolean;
}

/** Styles of the cells: 0 general, 1 a day, 2 a day and a time, 3 a time, 4 five digits. */
const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/><numFmt numFmtId="165" formatCode="00000"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="20"/><xf numFmtId="165"/></cellXfs></styleSheet>';

/** The files of an XLSX workbook by their paths; texts are shared as Excel does. */
export function workbookParts(sheets: readonly SheetToWrite[]): Record<string, Uint8Array> {
  const shared: string[] = [];
  const texts = sheets.map((sheet) => sheetXml(sheet, shared));
  const named = sheets.map(
    ({ name, isHidden }, at) =>
      `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"${isHidden ? ' state="hidden"' : ""}/>`,
  );
  const targets = sheets.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  return Object.fromEntries(
    Object.entries({
      "[Content_Types].xml": "<Types/>",
      "xl/workbook.xml": `<?xml version="1.0" encoding="UTF-8"?>\n<workbook xmlns:r="r"><sheets>${named.join("")}</sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": `<Relationships>${targets.join("")}</Relationships>`,
      "xl/styles.xml": STYLES,
      "xl/sharedStrings.xml": `<sst>${shared.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join("")}</sst>`,
      ...Object.fromEntries(texts.map((xml, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml])),
    }).map(([path, text]) => [path, strToU8(text)]),
  );
}

/** The bytes of an XLSX workbook. */
export function workbookBytes(sheets: readonly SheetToWrite[]): Uint8Array {
  return zipSync(workbookParts(sheets));
}

function sheetXml({ rows, merged = [] }: SheetToWrite, shared: string[]): string {
  const lines = rows.map((cells, at) => {
    const written = cells.map((cell, column) => cellXml(cell, `${letterOf(column)}${at + 1}`, shared));
    return `<row r="${at + 1}">${written.join("")}</row>`;
  });
  const ranges = merged.map((range) => `<mergeCell ref="${range}"/>`).join("");
  return `<worksheet><sheetData>${lines.join("")}</sheetData><mergeCells>${ranges}</mergeCells></worksheet>`;
}

function cellXml(cell: CellToWrite, reference: string, shared: string[]): string {
  if (cell === "") return "";
  if (typeof cell === "number") return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell !== "string") return `<c r="${reference}" ${cell.attributes}>${cell.content}</c>`;
  return `<c r="${reference}" t="s"><v>${shared.push(cell) - 1}</v></c>`;
}

function letterOf(column: number): string {
  return String.fromCharCode("A".charCodeAt(0) + column);
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
