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

/** The bytes of a workbook in the XLSX format: one sheet of texts. */
export function workbook(rows: readonly (readonly string[])[]): Buffer {
  const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const cells = (row: readonly string[], line: number) =>
    row.map((text, at) => `<c r="${String.fromCharCode(65 + at)}${line}" t="str"><v>${escaped(text)}</v></c>`);
  const lines = rows.map((row, at) => `<row r="${at + 1}">${cells(row, at + 1).join("")}</row>`);
  const parts = {
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml":
      '<workbook xmlns:r="r"><sheets><sheet name="Feuille" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels":
      '<Relationships><Relationship Id="rId1" Type="/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${lines.join("")}</sheetData></worksheet>`,
  };
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]))));
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

/** The texts of a ZIP archive by their names. */
export function readArchive(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, text]) => [name, strFromU8(text)]));
}
