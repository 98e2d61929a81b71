import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A file of the device. */
export interface ImportedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A CSV of some rows, one text a cell. */
export function table(name: string, rows: readonly (readonly string[])[], separator = ";"): ImportedFile {
  return { name, bytes: Buffer.from(csv(rows, separator)) };
}

/** A workbook in the XLSX format. */
export function workbook(name: string, sheets: readonly SheetToWrite[]): ImportedFile {
  return { name, bytes: Buffer.from(workbookBytes(sheets)) };
}

/** The beginning of a workbook in the binary format of old. */
export function oldWorkbook(name: string): ImportedFile {
  return {
    name,
    bytes: Buffer.from(`\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1${"\u0007".repeat(400)}`, "latin1"),
  };
}

/** A table with so many rows of the same place. */
export function largeTable(name: string, rows: number): ImportedFile {
  const line = `Maison fictive;Embrun;${"rue de l’Exemple ".repeat(12)}\r\n`;
  return { name, bytes: Buffer.from(`Nom;Commune;Adresse\r\n${line.repeat(rows)}`) };
}

function csv(rows: readonly (readonly string[])[], separator: string): string {
  const quoted = (cell: string) => (/["\r\n;,\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((cells) => `${cells.map(quoted).join(separator)}\r\n`).join("");
}

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

/** A ZIP archive of texts by their names, as a file of the device. */
export function archive(name: string, texts: Readonly<Record<string, string>>): ImportedFile {
  const files = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)]));
  return { name, bytes: Buffer.from(zipSync(files)) };
}

/** The texts of a ZIP archive by their names. */
export function readArchive(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, text]) => [name, strFromU8(text)]));
}
