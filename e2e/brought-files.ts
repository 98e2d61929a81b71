/** A file as the device has it. */
export interface BroughtFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A CSV of some rows, a text for each cell. */
export function table(name: string, rows: readonly (readonly string[])[], separator = ";"): BroughtFile {
  return { name, bytes: Buffer.from(csv(rows, separator)) };
}

/** The same as a spreadsheet saves it when it is asked for « texte Unicode ». */
export function inUtf16(name: string, rows: readonly (readonly string[])[]): BroughtFile {
  return { name, bytes: Buffer.from(`\uFEFF${csv(rows, "\t")}`, "utf16le") };
}

/** The same as Excel saves it on a French machine: Latin letters are one byte each. */
export function inWindows1252(name: string, rows: readonly (readonly string[])[]): BroughtFile {
  const bytes = Buffer.from(csv(rows, ";").replaceAll("’", "\u0092").replaceAll("œ", "\u009c"), "latin1");
  return { name, bytes };
}

/** The beginning of a workbook, which is an archive. */
export function workbook(name: string): BroughtFile {
  return {
    name,
    bytes: Buffer.from(`PK\u0003\u0004${"\u0007".repeat(26)}xl/workbook.xml${"\u0007".repeat(400)}`, "latin1"),
  };
}

/** So many rows that reading them takes a while. */
export function largeTable(name: string, rows: number): BroughtFile {
  const line = `Maison fictive;Embrun;${"rue de l’Exemple ".repeat(12)}\r\n`;
  return { name, bytes: Buffer.from(`Nom;Commune;Adresse\r\n${line.repeat(rows)}`) };
}

/** Points with properties. */
export function points(
  name: string,
  features: readonly { readonly at: readonly [number, number]; readonly says: Readonly<Record<string, string>> }[],
): BroughtFile {
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
