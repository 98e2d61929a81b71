import { strToU8, zipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import type { ImportFault } from "../../domain/import/issue.ts";
import { type ImportedTable, MOST_BYTES, readFile } from "./read-file.ts";
import { MOST_CELL_LENGTH, MOST_COLUMNS, MOST_ROWS } from "./to-table.ts";

type Content = string | readonly number[] | Uint8Array;

function aFile(name: string, ...parts: readonly Content[]): File {
  return new File(
    parts.map((part) => (typeof part === "string" ? part : new Uint8Array(part))),
    name,
  );
}

async function read(name: string, ...parts: readonly Content[]): Promise<ImportedTable> {
  const answer = await readFile(aFile(name, ...parts));
  if (answer.kind !== "read") throw new Error(JSON.stringify(answer));
  return answer.imported;
}

async function refusal(name: string, ...parts: readonly Content[]): Promise<ImportFault | string> {
  const answer = await readFile(aFile(name, ...parts));
  return answer.kind === "refused" ? answer.fault : answer.kind;
}

function cellsOf({ table }: ImportedTable): readonly (readonly string[])[] {
  return table.rows.map(({ cells }) => cells);
}

function reasonsOf({ issues }: ImportedTable): readonly string[] {
  return issues.map(({ line, reason, effect }) => `${line} ${reason} ${effect}`);
}

function utf16(text: string, isBig: boolean): number[] {
  return Array.from(text).flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return isBig ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8];
  });
}

describe("encodings", () => {
  const text = "nom;lieu\nMaison d’été;Névache\n";

  it.each([
    ["UTF-8", "utf-8", [text]],
    ["UTF-8 with a mark", "utf-8", ["\uFEFF", text]],
    ["UTF-16 LE with a mark", "utf-16le", [[0xff, 0xfe], utf16(text, false)]],
    ["UTF-16 BE with a mark", "utf-16be", [[0xfe, 0xff], utf16(text, true)]],
    ["Windows-1252", "windows-1252", ["nom;lieu\nMaison d", [0x92, 0xe9], "t", [0xe9], ";N", [0xe9], "vache\n"]],
  ] as const)("reads %s", async (_, encoding, parts) => {
    const imported = await read("a.csv", ...parts);
    expect(imported.encoding).toBe(encoding);
    expect(imported.table.columns).toEqual(["nom", "lieu"]);
    expect(cellsOf(imported)).toEqual([["Maison d’été", "Névache"]]);
    expect(imported.issues).toEqual([]);
  });

  it("decodes the characters of Windows-1252 that ISO 8859-1 has not", async () => {
    const imported = await read("a.csv", "prix;nom\n3 ", [0x80], ";c", [0x9c], "ur\n");
    expect(cellsOf(imported)).toEqual([["3 €", "cœur"]]);
  });
});

describe("separators", () => {
  it.each([",", ";", "\t", "|"])("finds %j", async (separator) => {
    const imported = await read("a.csv", ["a", "b", "c"].join(separator), "\n", ["1", "2", "3"].join(separator), "\n");
    expect(imported.table.columns).toEqual(["a", "b", "c"]);
    expect(cellsOf(imported)).toEqual([["1", "2", "3"]]);
  });

  it("ignores decimal commas, commas in column names, and commas in quotes", async () => {
    const columnsOf = async (text: string) => (await read("a.csv", text)).table.columns;
    expect(await columnsOf("nom;lat;lon\nA;45,1;6,2\nB;45,3;6,4\n")).toEqual(["nom", "lat", "lon"]);
    expect(await columnsOf("nom, usage, sigle;lat\nA;45\nB;46\n")).toEqual(["nom, usage, sigle", "lat"]);
    expect(await columnsOf('a,b\n"x;y;z",1\n"u;v;w",2\n')).toEqual(["a", "b"]);
  });

  it("follows Excel's sep= line", async () => {
    const imported = await read("a.csv", "sep=;\r\na,b;c\r\n1,2;3\r\n");
    expect(imported.table.columns).toEqual(["a,b", "c"]);
    expect(imported.table.rows).toEqual([{ line: 3, cells: ["1,2", "3"] }]);
  });
});

describe("lines and cells", () => {
  it.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
    ["CR", "\r"],
  ])("numbers lines as a text editor does, with %s", async (_, end) => {
    const lines = ["a;b", "", '1;"deux', 'lignes ; ""x"""', "  ", ";;", "3;4", ""];
    const imported = await read("a.csv", lines.join(end));
    expect(imported.table.rows).toEqual([
      { line: 3, cells: ["1", 'deux\nlignes ; "x"'] },
      { line: 7, cells: ["3", "4"] },
    ]);
    expect(imported.rows).toBe(2);
    expect(imported.issues).toEqual([]);
  });

  it("keeps rows with too few or too many cells, and reports them", async () => {
    const imported = await read("a.csv", "a;b;c\n1;2;3\n4;5\n6;7;8;neuf;dix\n9;10;11;;\n");
    expect(cellsOf(imported)).toEqual([
      ["1", "2", "3"],
      ["4", "5", ""],
      ["6", "7", "8"],
      ["9", "10", "11"],
    ]);
    expect(imported.issues.map(({ line, reason, value }) => [line, reason, value])).toEqual([
      [3, "too-few-cells", "4;5"],
      [4, "too-many-cells", "neuf ; dix"],
    ]);
  });

  it("keeps names of columns that are repeated or empty, in their place", async () => {
    const imported = await read("a.csv", "nom;;nom; tel \nA;B;C;D\n");
    expect(imported.table.columns).toEqual(["nom", "", "nom", "tel"]);
    expect(cellsOf(imported)).toEqual([["A", "B", "C", "D"]]);
  });

  it.each([
    ["never closed", 'a;b\n1;"deux\n3;4\n5;six', 2],
    ["closed by the next one", 'a;b;c\n1;2;3\n1;"Le Refuge" haut;x\n2;y;z\n3;"q;r";s\n', 3],
    ["on the last line", 'a;b\n1;2\n3;"quatre', 3],
  ])("refuses a file with a quote that is %s, and names its line", async (_, text, line) => {
    expect(await refusal("a.csv", text)).toEqual({ kind: "quote-unclosed", line });
  });

  it("keeps a text of one line that contains quotes", async () => {
    const imported = await read("a.csv", 'a;b\n"dit "oui" bien";1\n2;3\n');
    expect(cellsOf(imported)).toEqual([
      ['dit "oui" bien', "1"],
      ["2", "3"],
    ]);
  });

  it("cuts a text beyond the longest of our fields, and reads the rows after it", async () => {
    const imported = await read("a.csv", `a;b\n1;"${"é".repeat(3_000_000)}"\n2;"x\ny"\n`);
    expect(cellsOf(imported)[0]?.[1]).toHaveLength(MOST_CELL_LENGTH);
    expect(imported.table.rows.at(1)).toEqual({ line: 3, cells: ["2", "x\ny"] });
  });

  it("drops columns beyond the limit, and reports it", async () => {
    const imported = await read("a.csv", `${"c;".repeat(MOST_COLUMNS + 9)}\n${"1;".repeat(MOST_COLUMNS + 9)}\n`);
    expect(imported.table.columns).toHaveLength(MOST_COLUMNS);
    expect(reasonsOf(imported)).toEqual(["1 too-many-cells emptied", "2 too-many-cells emptied"]);
  });

  it.each(["<img src=x onerror=alert(1)>", '=HYPERLINK("http://example.fr")', "'+33", "@SUM(A1)", "-1", "  espaces  "])(
    "keeps %j unchanged",
    async (text) => {
      const imported = await read("a.csv", `nom;b\n"${text.replaceAll('"', '""')}";1\n`);
      expect(cellsOf(imported)).toEqual([[text, "1"]]);
      const features = [{ type: "Feature", geometry: null, properties: { nom: text } }];
      const json = JSON.stringify({ type: "FeatureCollection", features });
      expect(cellsOf(await read("a.geojson", json))).toEqual([["", "", "", text]]);
    },
  );
});

describe("GeoJSON", () => {
  const point = (coordinates: unknown, properties: unknown = {}) => ({
    type: "Feature",
    properties,
    geometry: { type: "Point", coordinates },
  });
  const collection = (...features: readonly unknown[]) => JSON.stringify({ type: "FeatureCollection", features });

  it("gives a table of points, with decimals unchanged, and nested values as JSON", async () => {
    const imported = await read(
      "a.geojson",
      collection(
        { ...point([6.123456789, 45.1], { nom: "A", tiny: -1.5e-7, vast: 1.25e21, oui: true, rien: null }), id: 7 },
        point([6, 45, 1200], { nom: "B", horaires: { lundi: ["9-12"] } }),
      ),
    );
    expect(imported).toMatchObject({ format: "geojson", rows: 2, issues: [] });
    expect(imported.table.columns).toEqual("id longitude latitude nom tiny vast oui rien horaires".split(" "));
    expect(imported.table.rows).toEqual([
      {
        line: 1,
        cells: ["7", "6.123456789", "45.1", "A", "-0.00000015", "1250000000000000000000", "true", "", ""],
      },
      { line: 2, cells: ["", "6", "45", "B", "", "", "", "", '{"lundi":["9-12"]}'] },
    ]);
  });

  it("leaves out geometries that are not points, and reports them; keeps features without geometry", async () => {
    const line = { type: "Feature", properties: {}, geometry: { type: "LineString", coordinates: [[6, 45]] } };
    const imported = await read("a.geojson", collection(line, { type: "Feature", geometry: null }, point([6, 45])));
    expect(imported.rows).toBe(3);
    expect(imported.table.rows).toEqual([
      { line: 2, cells: ["", "", ""] },
      { line: 3, cells: ["", "6", "45"] },
    ]);
    expect(imported.issues.map(({ line: at, reason, value }) => [at, reason, value])).toEqual([
      [1, "geometry-not-a-point", "LineString"],
    ]);
  });

  it("takes the position of the geometry, and the identifier of the property", async () => {
    const feature = { ...point([6, 45], { longitude: "x", id: "y" }), id: 3 };
    expect((await read("a.json", collection(feature))).table).toEqual({
      columns: ["id", "longitude", "latitude"],
      rows: [{ line: 1, cells: ["y", "6", "45"] }],
    });
  });

  it("gives nothing for a value nested too deeply", async () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const text = collection(point([6, 45], { a: 0, b: 1 })).replace('"a":0', `"a":${deep}`);
    expect(cellsOf(await read("a.json", text))).toEqual([["", "6", "45", "", "1"]]);
  });

  it("reads properties named like members of Object.prototype", async () => {
    const text = collection(point([6, 45], { a: "x", constructor: 1 })).replace('"a"', '"__proto__"');
    const imported = await read("a.json", text);
    expect(imported.table.columns.slice(3)).toEqual(["__proto__", "constructor"]);
    expect(cellsOf(imported)).toEqual([["", "6", "45", "x", "1"]]);
  });
});

describe("files without a table", () => {
  it.each<[string, ImportFault["kind"], readonly Content[]]>([
    ["nothing", "empty", [""]],
    ["blanks", "empty", ["\uFEFF \r\n\t"]],
    ["a LibreOffice file", "open-document", [zipSync({ "content.xml": strToU8("<a/>"), mimetype: strToU8("x") })]],
    ["an old Excel file", "workbook-old", [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]]],
    ["the start of an archive", "archive-damaged", [[0x50, 0x4b, 3, 4], "photo.jpg"]],
    ["a PDF", "not-text", ["%PDF-1.7\n1;2\n"]],
    ["a picture", "not-text", [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]]],
    ["a program", "not-text", [Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256)]],
    ["one column", "no-columns", ["nom\nA\nB\n"]],
    ["a header alone", "no-rows", ["nom;lieu\n\n"]],
    ["an empty collection", "no-rows", ['{"type":"FeatureCollection","features":[]}']],
    ["JSON of another kind", "json-without-features", ['{"nom":"A"}']],
    ["JSON that is cut", "json-damaged", ['{"type":"FeatureCollection","features":[{"type":"Fea']],
  ])("refuses %s", async (_, kind, parts) => {
    expect(await refusal("a", ...parts)).toMatchObject({ kind });
  });

  it("refuses a file that is too large without reading it", async () => {
    const arrayBuffer = vi.fn();
    expect(await readFile({ size: MOST_BYTES + 1, arrayBuffer })).toEqual({
      kind: "refused",
      fault: { kind: "too-large", bytes: MOST_BYTES + 1, most: MOST_BYTES },
    });
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  const FEATURE = '{"type":"Feature","geometry":{"type":"Point","coordinates":[6,45]},"properties":{}}';
  const collection = (count: number) => `{"features":[${Array(count).fill(FEATURE).join()}]}`;
  it.each<[string, (count: number) => string, number]>([
    ["rows", (count) => `a;b\n${"1;2\n".repeat(count)}`, MOST_ROWS + 2],
    ["features", collection, MOST_ROWS + 1],
  ])("takes 20,000 %s, and names the first line beyond them", async (_what, write, line) => {
    expect(await readFile(aFile("a", write(MOST_ROWS)))).toMatchObject({ kind: "read", imported: { rows: 20_000 } });
    expect(await refusal("a", write(MOST_ROWS + 1))).toEqual({ kind: "too-many-rows", most: 20_000, line });
  });

  it("reports a file that was moved during the reading", async () => {
    const arrayBuffer = () => Promise.reject(new Error("NotReadableError"));
    expect(await readFile({ size: 10, arrayBuffer })).toEqual({
      kind: "refused",
      fault: { kind: "unreadable" },
    });
  });
});
