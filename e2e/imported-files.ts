import { type SheetToWrite, workbookBytes } from "./workbook-file.ts";

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

/** Points with properties. */
export function points(
  name: string,
  features: readonly { readonly at: readonly [number, number]; readonly says: Readonly<Record<string, string>> }[],
): ImportedFile {
  const collection = {
    type: "FeatureCollection",
    features: features.map(({ at, says }) => ({
      type: "Feature",
      geometry: { type: "Point", coordinates: at },
      properties: says,
    })),
  };
  return { name, bytes: Buffer.from(JSON.stringify(collection)) };
}

function csv(rows: readonly (readonly string[])[], separator: string): string {
  const quoted = (cell: string) => (/["\r\n;,\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((cells) => `${cells.map(quoted).join(separator)}\r\n`).join("");
}
