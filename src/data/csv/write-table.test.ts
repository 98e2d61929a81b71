import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { Cell, FlatTable } from "../../domain/flat-table.ts";
import { readTable } from "./read-table.ts";
import type { TableSchema } from "./table-schema.ts";
import { guardText, unguardText, writeTable } from "./write-table.ts";

const COLUMNS = ["code", "name", "share", "mean_km"] as const;
const SCHEMA: TableSchema = {
  name: "export",
  title: "Export",
  fields: COLUMNS.map((name) => ({ name, title: name, description: name, type: "string" })),
};

/** Texts of separators, quotes, line breaks, formulas and guards. */
const someText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom("=", "+", "-", "@", "'", '"', ";", ",", "\t", "\r", "\n", " ", "é", "1"),
    maxLength: 8,
  }),
);
const someNumber = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 });
const someRow: fc.Arbitrary<readonly Cell[]> = fc.tuple(
  // Never empty: a line of only empty cells is not a row.
  someText.map((text) => `x${text}`),
  someText,
  fc.option(someNumber, { nil: undefined }),
  fc.oneof(fc.integer(), fc.constant(undefined)),
);
const someTable: fc.Arbitrary<FlatTable> = fc
  .array(someRow, { maxLength: 8 })
  .map((rows) => ({ columns: COLUMNS, rows }));

function readBack(cell: string | undefined, written: Cell, separator: string): Cell {
  if (typeof written === "string") return unguardText(cell ?? "");
  if (written === undefined) return cell === "" ? undefined : cell;
  return Number(separator === ";" ? cell?.replace(",", ".") : cell);
}

describe("writeTable", () => {
  it("writes for spreadsheets in French: semicolons, decimal comma, byte order mark, CRLF", () => {
    const table = {
      columns: ["nom", "part_pct"],
      rows: [
        ["Le Bourg-d’Oisans", 91.45],
        ["L’Argentière ; Queyras", -0.5],
      ],
    };
    expect(writeTable(table, ";")).toBe(
      '\uFEFFnom;part_pct\r\nLe Bourg-d’Oisans;91,45\r\n"L’Argentière ; Queyras";-0,5\r\n',
    );
  });

  it("writes for scripts: commas and decimal point", () => {
    const table = {
      columns: ["nom", "cout_km", "habitants"],
      rows: [
        ["Gap", 4.35, 40_000],
        ["Abriès", undefined, 0],
      ],
    };
    expect(writeTable(table, ",")).toBe("\uFEFFnom,cout_km,habitants\r\nGap,4.35,40000\r\nAbriès,,0\r\n");
  });

  it("leaves a cell empty for a value that is not a finite number", () => {
    const table = {
      columns: ["a", "b"],
      rows: [
        ["x", Number.POSITIVE_INFINITY],
        ["y", Number.NaN],
      ],
    };
    expect(writeTable(table, ",")).toBe("\uFEFFa,b\r\nx,\r\ny,\r\n");
  });

  it.each(["=1+1", "+33 4 92 00 00 00", "-2", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "\u00a0=1"])(
    "guards the text %j",
    (text) => {
      const written = writeTable({ columns: ["a", "b"], rows: [["x", text]] }, ",");
      const cells = Papa.parse<string[]>(written.slice(1)).data[1];
      expect(cells?.[1]).toBe(`'${text}`);
    },
  );

  it("writes numbers bare, negative ones too", () => {
    expect(writeTable({ columns: ["a", "b"], rows: [["x", -2.5]] }, ";")).toContain("x;-2,5");
  });

  it.each([";", ","] as const)("is read back unchanged by readTable: %s", (separator) => {
    fc.assert(
      fc.property(someTable, (table) => {
        const read = readTable("export.csv", writeTable(table, separator), COLUMNS, SCHEMA);
        const rows = read.lines.map(({ row }, at) =>
          COLUMNS.map((name, column) => readBack(row[name], table.rows[at]?.[column], separator)),
        );
        expect(rows).toEqual(table.rows.map((row) => row.map((cell) => (cell === 0 ? 0 : cell))));
      }),
    );
  });
});

describe("guardText", () => {
  it("is undone by unguardText, for any text", () => {
    fc.assert(
      fc.property(someText, (text) => {
        expect(unguardText(guardText(text))).toBe(text);
      }),
    );
  });

  it("leaves a text unchanged that no spreadsheet runs", () => {
    for (const text of ["", "Gap", "L’Isle-d’Abeau", "'", "d'Oisans", "1-2", "04 92 53 00 00", "+33492530000"]) {
      expect(guardText(text)).toBe(text);
      expect(unguardText(text)).toBe(text);
    }
  });
});
