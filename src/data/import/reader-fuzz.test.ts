import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ImportedTable, readFile } from "./read-file.ts";
import { MOST_CELL_LENGTH } from "./to-table.ts";

/** Four thousand files in all: the reader throws nothing for any bytes, and reports each part of a row that it drops. */

type Bytes = Uint8Array<ArrayBuffer>;

const NAMES = fc.constantFrom("a.csv", "a.txt", "a.json", "a.geojson", "a");
const SEPARATORS = fc.constantFrom(",", ";", "\t", "|");

async function read(name: string, content: Bytes | string): Promise<ImportedTable | undefined> {
  const answer = await readFile(new File([content], name));
  expect(answer.kind).not.toBe("stopped");
  return answer.kind === "read" ? answer.imported : undefined;
}

function expectWhole({ table, issues, rows }: ImportedTable): void {
  const leftOut = issues.filter(({ effect }) => effect === "left-out");
  expect(table.rows.length + leftOut.length).toBe(rows);
  const lines = table.rows.map(({ line }) => line);
  expect(lines.every((line, at) => line > (lines[at - 1] ?? 0))).toBe(true);
  for (const { cells } of table.rows) {
    expect(cells).toHaveLength(table.columns.length);
    expect(cells.every((cell) => cell.length <= MOST_CELL_LENGTH)).toBe(true);
  }
}

function utf16le(text: string): Bytes {
  return new Uint8Array(Array.from(text, (_, at) => text.charCodeAt(at)).flatMap((code) => [code & 0xff, code >> 8]));
}

const CSV = '\uFEFFid;nom;adresse;lat\r\n1;"Maison ""d’été""";"rue\r\nhaute";44,5\r\n\r\n2;<b>x</b>;=1+1;45\r\n';
const POINT =
  '{"type":"Feature","id":1,"geometry":{"type":"Point","coordinates":[6.1,44.5]},"properties":{"nom":"\\u00e9té"}}';
const KINDS: readonly Bytes[] = [
  new TextEncoder().encode(CSV),
  new Uint8Array(Array.from(CSV.slice(1), (letter) => letter.charCodeAt(0) & 0xff)),
  utf16le(CSV),
  new TextEncoder().encode(`{"type":"FeatureCollection","features":[${POINT},${POINT}]}`),
  new Uint8Array([0x50, 0x4b, 3, 4, ...new TextEncoder().encode("[Content_Types].xml xl/workbook.xml")]),
];

describe("the reader of imported files, for arbitrary bytes", () => {
  it("reads or refuses any bytes", async () => {
    const bytes = fc.uint8Array({ maxLength: 400 }) as fc.Arbitrary<Bytes>;
    await fc.assert(
      fc.asyncProperty(NAMES, bytes, async (name, content) => {
        const imported = await read(name, content);
        if (imported !== undefined) expectWhole(imported);
      }),
      { numRuns: 1000 },
    );
  });

  it("reads or refuses files of each kind, cut and damaged anywhere", async () => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(NAMES, fc.constantFrom(...KINDS), fc.nat(), damage, async (name, whole, cut, blows) => {
        const content = whole.slice(0, cut % (whole.length + 1));
        for (const [at, byte] of blows) if (content.length > 0) content[at % content.length] = byte;
        const imported = await read(name, content);
        if (imported !== undefined) expectWhole(imported);
      }),
      { numRuns: 1000 },
    );
  });

  it("reads back any table that is written by the rules", async () => {
    const cell = fc.string({
      unit: fc.constantFrom("a", "é", " ", '"', ";", ",", "\t", "|", "\n", "=", "<", "😀"),
      maxLength: 6,
    });
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    await fc.assert(
      fc.asyncProperty(table, SEPARATORS, fc.constantFrom("\n", "\r\n"), async (rows, separator, end) => {
        const write = (cells: readonly string[]) =>
          cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(separator);
        const header = (rows[0] ?? []).map((_, at) => `colonne ${at}`);
        const imported = await read("a.csv", [header, ...rows].map((cells) => write(cells)).join(end));
        const filled = rows.filter((cells) => cells.some((text) => text.trim() !== ""));
        expect(imported?.table.rows.map(({ cells }) => cells) ?? []).toEqual(filled);
        expect(imported?.issues ?? []).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps every word of a text with quotes and separators anywhere", async () => {
    const between = fc.string({ unit: fc.constantFrom(";", ";", '"', "\n", ",", " "), minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(between, { minLength: 1, maxLength: 40 }), async (gaps) => {
        const words = gaps.map((_, at) => `mot${at}x`);
        const imported = await read("a.csv", gaps.map((gap, at) => `${words[at]}${gap}`).join(""));
        if (imported === undefined) return;
        expectWhole(imported);
        const { table, issues } = imported;
        const found = [
          ...table.columns,
          ...table.rows.flatMap(({ cells }) => cells),
          ...issues.map(({ value }) => value),
        ];
        const text = found.join(" ");
        expect(words.filter((word) => !text.includes(word))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("reads huge fields, huge rows, and many quotes", async () => {
    const unit = fc.constantFrom('"', ";", '"a', 'a"b;', '""', "\n", '";"', "é", 'x\n"', " ");
    await fc.assert(
      fc.asyncProperty(unit, fc.integer({ min: 1, max: 60_000 }), unit, async (many, times, last) => {
        const imported = await read("a.csv", `a;b\n1;2\n${many.repeat(times)}${last}\n3;4\n`);
        if (imported !== undefined) expectWhole(imported);
      }),
      { numRuns: 20 },
    );
  });
});
