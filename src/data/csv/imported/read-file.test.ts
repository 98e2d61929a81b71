import { describe, expect, it, vi } from "vitest";
import type { ImportFault } from "../../../domain/import/issue.ts";
import { MOST_BYTES, MOST_CELL_LENGTH, MOST_COLUMNS, MOST_ROWS } from "./limits.ts";
import { type ImportedTable, readFile } from "./read-file.ts";

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
    ["UTF-16 LE without a mark", "utf-16le", [utf16(text, false)]],
    ["UTF-16 BE without a mark", "utf-16be", [utf16(text, true)]],
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

  it("decodes UTF-8 cut within a character as UTF-8", async () => {
    const imported = await read("a.csv", "nom;lieu\nété;Névache\nMaison;Val d’Is", [0xc3]);
    expect(imported.encoding).toBe("utf-8");
    expect(cellsOf(imported)).toEqual([
      ["été", "Névache"],
      ["Maison", "Val d’Is\uFFFD"],
    ]);
  });

  it("drops a byte order mark at the start of a later part", async () => {
    const imported = await read("a.csv", "\uFEFFa;b\n\uFEFF1;2\n");
    expect(cellsOf(imported)).toEqual([["1", "2"]]);
  });
});

describe("separators", () => {
  it.each([",", ";", "\t", "|"])("finds %j", async (separator) => {
    const imported = await read("a.csv", ["a", "b", "c"].join(separator), "\n", ["1", "2", "3"].join(separator), "\n");
    expect(imported.separator).toBe(separator);
    expect(cellsOf(imported)).toEqual([["1", "2", "3"]]);
  });

  it("ignores decimal commas, commas in column names, and commas in quotes", async () => {
    expect((await read("a.csv", "nom;lat;lon\nA;45,1;6,2\nB;45,3;6,4\n")).separator).toBe(";");
    expect((await read("a.csv", "nom, usage, sigle;lat\nA;45\nB;46\n")).separator).toBe(";");
    expect((await read("a.csv", 'a,b\n"x;y;z",1\n"u;v;w",2\n')).separator).toBe(",");
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
      [4, "too-many-cells", "neuf;dix"],
    ]);
  });

  it("gives columns without a name to cells beyond the header", async () => {
    const imported = await read("a.csv", "a;b\n1;2;3\n4;5;6\n7;8;9\n");
    expect(imported.table.columns).toEqual(["a", "b", ""]);
    expect(cellsOf(imported)[2]).toEqual(["7", "8", "9"]);
    expect(reasonsOf(imported)).toEqual(["1 too-few-cells noted"]);
  });

  it("keeps names of columns that are repeated or empty, in their place", async () => {
    const imported = await read("a.csv", "nom;;nom; tel \nA;B;C;D\n");
    expect(imported.table.columns).toEqual(["nom", "", "nom", "tel"]);
    expect(cellsOf(imported)).toEqual([["A", "B", "C", "D"]]);
  });

  it("keeps every cell after an unclosed quote", async () => {
    const imported = await read("a.csv", 'a;b\n1;"deux\n3;4\n5;six');
    expect(cellsOf(imported)).toEqual([
      ["1", '"deux'],
      ["3", "4"],
      ["5", "six"],
    ]);
    expect(reasonsOf(imported)).toEqual(["2 quote-unclosed mended"]);
  });

  it("keeps the cells after an unclosed quote on the last line, and when cells are missing", async () => {
    const imported = await read("a.csv", 'a;b;c\n1;"deux\n3;4;5\n6;"sept;8');
    expect(cellsOf(imported)).toEqual([
      ["1", '"deux', ""],
      ["3", "4", "5"],
      ["6", '"sept', "8"],
    ]);
  });

  it("ends a stray quote at its line, not at the next quote", async () => {
    const imported = await read("a.csv", 'a;b;c\n1;"Le Refuge" haut;x\n2;y;z\n3;"q;r";s\n4;t;u\n');
    expect(cellsOf(imported)).toEqual([
      ["1", '"Le Refuge" haut', "x"],
      ["2", "y", "z"],
      ["3", "q;r", "s"],
      ["4", "t", "u"],
    ]);
    expect(reasonsOf(imported)).toEqual(["2 quote-unclosed mended"]);
  });

  it("keeps a text of several lines that contains quotes", async () => {
    const imported = await read("a.csv", 'a;b\n"dit "oui" bien\net part";1\n2;3\n');
    expect(cellsOf(imported)).toEqual([
      ['dit "oui" bien\net part', "1"],
      ["2", "3"],
    ]);
  });

  it("cuts a text that is too long, and reports it", async () => {
    const imported = await read("a.csv", "a;b\n1;", "x".repeat(MOST_CELL_LENGTH - 1), "😀 et la suite\n2;court\n");
    expect(cellsOf(imported)[0]?.[1]).toHaveLength(MOST_CELL_LENGTH - 1);
    expect(cellsOf(imported)[1]).toEqual(["2", "court"]);
    expect(reasonsOf(imported)).toEqual(["2 text-too-long mended"]);
    expect(imported.issues[0]?.value).toHaveLength(200);
  });

  it("reads a field longer than a batch, and the rows after it", async () => {
    const long = "é".repeat(3_000_000);
    const imported = await read("a.csv", `a;b\n1;"${long}"\n2;"x\ny"\n`);
    expect(imported.table.rows.at(1)).toEqual({ line: 3, cells: ["2", "x\ny"] });
    expect(reasonsOf(imported)).toEqual(["2 text-too-long mended"]);
  });

  it("drops zero characters, and reports it", async () => {
    const imported = await read("a.csv", `a;b\nNé${"\0"}vache;2\nchamps;de plus, pour que ce soit du texte\n`);
    expect(cellsOf(imported)[0]).toEqual(["Névache", "2"]);
    expect(reasonsOf(imported)).toEqual(["2 text-damaged mended"]);
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
      const json = { type: "Feature", geometry: null, properties: { nom: text } };
      expect(cellsOf(await read("a.geojson", JSON.stringify(json)))).toEqual([["", "", text]]);
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

  it("gives a table of points, with decimals unchanged groups of properties as columns, and lists as JSON", async () => {
    const imported = await read(
      "a.geojson",
      collection(
        point([6.123456789, 45.1], { nom: "A", tel: 492000000, tiny: -1.5e-7, vast: 1.25e21, oui: true, rien: null }),
        point([6, 45, 1200], { nom: "B", horaires: { lundi: ["9-12"] } }),
      ),
    );
    expect(imported).toMatchObject({ format: "geojson", separator: "", rows: 2, issues: [] });
    expect(imported.table.columns).toEqual([
      "longitude",
      "latitude",
      "nom",
      "tel",
      "tiny",
      "vast",
      "oui",
      "rien",
      "horaires.lundi",
    ]);
    expect(imported.table.rows).toEqual([
      {
        line: 1,
        cells: ["6.123456789", "45.1", "A", "492000000", "-0.00000015", "1250000000000000000000", "true", "", ""],
      },
      { line: 2, cells: ["6", "45", "B", "", "", "", "", "", '["9-12"]'] },
    ]);
  });

  it("drops geometries that are not points, and reports it; keeps features without geometry", async () => {
    const line = { type: "Feature", properties: {}, geometry: { type: "LineString", coordinates: [[6, 45]] } };
    const one = { type: "Feature", properties: {}, geometry: { type: "MultiPoint", coordinates: [[6, 45]] } };
    const two = {
      type: "Feature",
      properties: {},
      geometry: {
        type: "MultiPoint",
        coordinates: [
          [6, 45],
          [7, 45],
        ],
      },
    };
    const imported = await read("a.geojson", collection(line, one, two, { type: "Feature", geometry: null }, 12));
    expect(imported.rows).toBe(5);
    expect(imported.table.rows).toEqual([
      { line: 2, cells: ["6", "45"] },
      { line: 4, cells: ["", ""] },
    ]);
    expect(imported.issues.map(({ line: at, reason, value }) => [at, reason, value])).toEqual([
      [1, "geometry-not-a-point", "LineString"],
      [3, "geometry-not-a-point", "MultiPoint"],
      [5, "geometry-not-a-point", ""],
    ]);
  });

  it("renames its own columns when a property has the name", async () => {
    const imported = await read("a.json", JSON.stringify([{ ...point([6, 45], { longitude: "x", id: "y" }), id: 3 }]));
    expect(imported.table.columns).toEqual(["longitude_wgs84", "latitude", "feature.id", "longitude", "id"]);
    expect(cellsOf(imported)).toEqual([["6", "45", "3", "x", "y"]]);
  });

  it("reads a single feature, and one feature per line with an invalid line among them", async () => {
    expect((await read("a.geojson", JSON.stringify(point([6, 45])))).rows).toBe(1);
    const lines = await read(
      "a.json",
      `${JSON.stringify(point([6, 45]))}\n{"type":\n${JSON.stringify(point([7, 45]))}\n`,
    );
    expect(lines.table.rows.map(({ line }) => line)).toEqual([1, 3]);
    expect(reasonsOf(lines)).toEqual(["2 geometry-not-a-point left-out"]);
  });

  it("drops values nested too deeply, and reports it", async () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const imported = await read("a.json", `{"type":"Feature","geometry":null,"properties":{"a":${deep},"b":1}}`);
    expect(cellsOf(imported)).toEqual([["", "", "", "1"]]);
    expect(reasonsOf(imported)).toEqual(["1 text-damaged emptied"]);
  });

  it("reads properties named like members of Object.prototype", async () => {
    const imported = await read(
      "a.json",
      '{"type":"Feature","geometry":null,"properties":{"__proto__":"x","constructor":1}}',
    );
    expect(imported.table.columns).toEqual(["longitude", "latitude", "__proto__", "constructor"]);
    expect(cellsOf(imported)).toEqual([["", "", "x", "1"]]);
  });
});

describe("files without a table", () => {
  const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));

  it.each<[string, ImportFault["kind"], readonly Content[]]>([
    ["nothing", "empty", [""]],
    ["blanks", "empty", ["\uFEFF \r\n\t"]],
    [
      "the start of an Excel file",
      "workbook-damaged",
      [[0x50, 0x4b, 3, 4], ascii("....[Content_Types].xml....xl/workbook.xml")],
    ],
    [
      "a LibreOffice file",
      "open-document",
      [[0x50, 0x4b, 3, 4], "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"],
    ],
    ["an old Excel file", "workbook-old", [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]]],
    [
      "an Excel file with a password",
      "workbook-protected",
      [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], utf16("EncryptedPackage", false)],
    ],
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

  it("gives the position of a JSON syntax error", async () => {
    expect(await refusal("a.json", '{"type" 12}')).toEqual({ kind: "json-damaged", at: 9 });
  });

  it("refuses a file that is too large without reading it", async () => {
    const slice = vi.fn();
    const answer = await readFile({ name: "a.csv", size: MOST_BYTES + 1, slice });
    expect(answer).toEqual({
      kind: "refused",
      fault: { kind: "too-large", bytes: MOST_BYTES + 1, most: MOST_BYTES },
    });
    expect(slice).not.toHaveBeenCalled();
  });

  const FEATURE = '{"type":"Feature","geometry":{"type":"Point","coordinates":[6,45]},"properties":{}}\n';
  it.each<[string, string, number]>([
    ["rows", `a;b\n${"1;2\n".repeat(MOST_ROWS)}`, MOST_ROWS + 2],
    ["features", FEATURE.repeat(MOST_ROWS), MOST_ROWS + 1],
  ])("takes 20,000 %s, and names the first line beyond them", async (_what, text, line) => {
    const more = text.slice(text.lastIndexOf("\n", text.length - 2) + 1);
    expect(await readFile(aFile("a", text))).toMatchObject({ kind: "read", imported: { rows: 20_000 } });
    expect(await refusal("a", text, more)).toEqual({ kind: "too-many-rows", most: 20_000, line });
  });

  it("reports a file that was moved during the reading", async () => {
    const arrayBuffer = () => Promise.reject(new Error("NotReadableError"));
    expect(await readFile({ name: "a.csv", size: 10, slice: () => ({ arrayBuffer }) })).toEqual({
      kind: "refused",
      fault: { kind: "unreadable" },
    });
  });
});
