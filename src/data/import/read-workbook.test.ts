import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { ImportFault } from "../../domain/import/issue.ts";
import { type SheetToWrite, workbookBytes, workbookParts } from "../../testing/workbooks.ts";
import { type ReadWorkbook, readWorkbook } from "./read-workbook.ts";
import { RefusedFile } from "./refused-file.ts";
import { MOST_COLUMNS, MOST_ROWS } from "./to-table.ts";

type Rows = SheetToWrite["rows"];

function read(bytes: Uint8Array, chosen?: string): ReadWorkbook {
  return readWorkbook(bytes, chosen);
}

function readRows(rows: Rows): ReadWorkbook {
  return read(workbookBytes([{ name: "Feuil1", rows }]));
}

function refusal(bytes: Uint8Array): ImportFault | undefined {
  try {
    readWorkbook(bytes, undefined);
    return undefined;
  } catch (error) {
    if (error instanceof RefusedFile) return error.fault;
    throw error;
  }
}

/** A workbook whose first sheet has this XML. */
function withSheet(xml: string): Uint8Array {
  const parts = workbookParts([{ name: "Feuil1", rows: [] }]);
  return zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(xml) });
}

function cellsOf({ table }: ReadWorkbook): readonly (readonly string[])[] {
  return table.rows.map(({ cells }) => cells);
}

function styled(style: number, value: number) {
  return { attributes: `s="${style}"`, content: `<v>${value}</v>` };
}

describe("cells", () => {
  it("gives texts, numbers as they are meant, truth values and dates", () => {
    const imported = readRows([
      ["Nom", "Latitude", "Code postal", "Ouvert", "Vu le", "À", "Depuis"],
      [
        "L’été & <fils>",
        44.564099999999996,
        { attributes: 's="4"', content: "<v>5200</v>" },
        { attributes: 't="b"', content: "<v>1</v>" },
        styled(1, 46082),
        styled(3, 0.375),
        styled(2, 46082.604166666664),
      ],
    ]);
    expect(cellsOf(imported)).toEqual([
      ["L’été & <fils>", "44.5641", "5200", "VRAI", "2026-03-01", "09:00", "2026-03-01 14:30"],
    ]);
    expect(imported.issues).toEqual([]);
  });

  it("counts days from 1904 where the workbook does", () => {
    const parts = workbookParts([
      {
        name: "a",
        rows: [
          ["Nom", "Date"],
          ["A", styled(1, 44620)],
        ],
      },
    ]);
    const dated = new TextDecoder()
      .decode(parts["xl/workbook.xml"])
      .replace("<sheets>", '<workbookPr date1904="1"/><sheets>');
    expect(cellsOf(read(zipSync({ ...parts, "xl/workbook.xml": strToU8(dated) })))).toEqual([["A", "2026-03-01"]]);
  });

  it("never computes a formula: the stored value counts, and an error is reported", () => {
    const imported = readRows([
      ["Nom", "Calcul"],
      ["A", { attributes: "", content: "<f>1+1</f><v>2</v>" }],
      ["B", { attributes: 't="str"', content: '<f>HYPERLINK("http://example.fr","x")</f><v>x</v>' }],
      ["C", { attributes: "", content: "<f>1+1</f>" }],
      ["D", { attributes: 't="e"', content: "<f>1/0</f><v>#DIV/0!</v>" }],
    ]);
    expect(cellsOf(imported)).toEqual([
      ["A", "2"],
      ["B", "x"],
      ["C", ""],
      ["D", ""],
    ]);
    expect(imported.issues.map(({ line, column, reason, value }) => [line, column, reason, value])).toEqual([
      [5, "Calcul", "formula-unread", "#DIV/0!"],
    ]);
  });

  it("reads texts in the cell, in pieces, and with the escapes of Excel", () => {
    const xml =
      '<x:worksheet><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>Nom</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t>Ville</x:t></x:is></x:c></x:row>' +
      '<x:row r="7"><x:c r="B7" t="inlineStr"><x:is><x:r><x:t>Gap</x:t></x:r><x:r><x:t>_x000A_05</x:t></x:r></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    expect(read(withSheet(xml)).table.rows).toEqual([{ line: 7, cells: ["", "Gap\n05"] }]);
  });

  it("keeps the names that objects have of their own", () => {
    const imported = readRows([
      ["__proto__", "constructor", "Nom"],
      ["a", "b", "c"],
    ]);
    expect(imported.table.columns).toEqual(["__proto__", "constructor", "Nom"]);
    expect(cellsOf(imported)).toEqual([["a", "b", "c"]]);
  });
});

describe("headers", () => {
  it("finds the header under a title, and reports what is above", () => {
    const imported = readRows([
      ["Permanences 2026"],
      [],
      ["Nom", "Commune", "Tel"],
      ["A", "Gap", ""],
      ["B", "Gap", "1"],
    ]);
    expect(imported.table).toEqual({
      columns: ["Nom", "Commune", "Tel"],
      rows: [
        { line: 4, cells: ["A", "Gap", ""] },
        { line: 5, cells: ["B", "Gap", "1"] },
      ],
    });
    expect(imported.issues).toMatchObject([
      { line: 1, reason: "above-header", effect: "noted", value: "Permanences 2026" },
    ]);
  });
});

describe("sheets", () => {
  const HEAD = ["Nom", "Commune"];
  const SHEETS: readonly SheetToWrite[] = [
    { name: "Lisez-moi", rows: [["Bonjour"]] },
    { name: "Été", rows: [HEAD, ["A", "Gap"]] },
    { name: "Hiver", rows: [HEAD, ["B", "Gap"], ["C", "Gap"]] },
    { name: "Listes", isHidden: true, rows: [HEAD, ["x", "x"], ["x", "x"], ["x", "x"]] },
  ];

  it("reads the visible sheet with most rows, or the chosen one, and names those with a table", () => {
    const imported = read(workbookBytes(SHEETS));
    expect([imported.sheet, imported.rows]).toEqual(["Hiver", 2]);
    expect(imported.sheets).toEqual(["Été", "Hiver"]);
    expect(cellsOf(read(workbookBytes(SHEETS), "Été"))).toEqual([["A", "Gap"]]);
  });

  it("refuses a workbook without a table", () => {
    expect(refusal(workbookBytes(SHEETS.slice(0, 1)))).toEqual({ kind: "no-rows" });
    expect(refusal(workbookBytes([{ name: "a", rows: [] }]))).toEqual({ kind: "no-rows" });
    expect(refusal(workbookBytes([{ name: "a", rows: [HEAD] }]))).toEqual({ kind: "no-rows" });
  });
});

describe("limits and damage", () => {
  it("refuses more rows than the page takes, and names the first beyond", () => {
    const rows = Array.from({ length: MOST_ROWS + 1 }, (_, at) => [`Lieu ${at}`, "Gap"]);
    expect(refusal(workbookBytes([{ name: "a", rows: [["Nom", "Commune"], ...rows] }]))).toEqual({
      kind: "too-many-rows",
      most: MOST_ROWS,
      line: MOST_ROWS + 2,
    });
  });

  it("reads no column beyond the limit, nor a row at the end of a sheet as the rows above it", () => {
    const xml =
      '<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>Nom</v></c><c r="B1" t="str"><v>Ville</v></c></row>' +
      '<row r="1048576"><c r="A2" t="str"><v>A</v></c><c r="XFD2" t="str"><v>loin</v></c></row></sheetData></worksheet>';
    const { table } = read(withSheet(xml));
    expect(table.columns.length).toBeLessThanOrEqual(MOST_COLUMNS);
    expect(table.rows).toEqual([{ line: 1_048_576, cells: ["A", ""] }]);
  });

  it("refuses a file that is cut at any length, and XML that is not well-formed", () => {
    const whole = workbookBytes([
      {
        name: "a",
        rows: [
          ["Nom", "Ville"],
          ["A", "Gap"],
        ],
      },
    ]);
    for (let length = 0; length < whole.length; length += 7) {
      expect(refusal(whole.subarray(0, length))).toEqual({ kind: "archive-damaged" });
    }
    expect(refusal(withSheet("<worksheet><sheetData><row>"))).toEqual({ kind: "archive-damaged" });
    expect(refusal(withSheet("\u0000\u0001"))).toEqual({ kind: "archive-damaged" });
  });

  it("never throws for a byte that was changed", () => {
    const whole = workbookBytes([
      {
        name: "a",
        rows: [
          ["Nom", "Ville"],
          ["A", "Gap"],
        ],
      },
    ]);
    for (let at = 0; at < whole.length; at += 3) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      expect(() => refusal(changed)).not.toThrow();
    }
  });

  it("expands no entities of its document type", () => {
    const xml =
      '<!DOCTYPE w [<!ENTITY a "boum"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row><c t="str"><v>Nom</v></c><c t="str"><v>&b;</v></c></row><row><c t="str"><v>A</v></c></row></sheetData></worksheet>';
    expect(JSON.stringify(read(withSheet(xml)))).not.toContain("boum");
  });
});
