import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decodeText, readTableFile, readText, writeAllAtomically } from "./read-text.ts";

const TEXT = "nom\nChâtel\nGap\nÉchirolles\n";
/** "é" of Windows-1252 and ISO 8859-1, as one byte. */
const oneByteEach = (text: string) => Buffer.from(text, "latin1");

function fileOf(bytes: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), "texte-")), "a.csv");
  writeFileSync(path, bytes);
  return path;
}

describe("decodeText", () => {
  it("reads UTF-8, with and without a byte order mark", () => {
    expect(decodeText(Buffer.from(TEXT))).toEqual({ text: TEXT, faults: [] });
    expect(decodeText(Buffer.from(`\uFEFF${TEXT}`))).toEqual({ text: TEXT, faults: [] });
  });

  it("names each line of a text in Windows-1252, with the word and what to do", () => {
    const { faults } = decodeText(oneByteEach(TEXT));
    expect(faults.map(({ line, value }) => [line, value])).toEqual([
      [2, "Ch\uFFFDtel"],
      [4, "\uFFFDchirolles"],
    ]);
    expect(faults[0]?.reason).toMatch(/Windows-1252.*enregistrez-le au format « CSV UTF-8 »/);
  });

  it("names UTF-16 once, as in Excel's « Texte Unicode »", () => {
    const { faults } = decodeText(Buffer.from(`\uFEFF${TEXT}`, "utf16le"));
    expect(faults).toEqual([expect.objectContaining({ line: 1, reason: expect.stringMatching(/^de l'UTF-16/) })]);
  });
});

describe("readText", () => {
  it("throws a sentence with file, line and what to do", () => {
    const path = fileOf(oneByteEach(TEXT));
    expect(() => readText(path)).toThrow(`${path}:2  « Ch\uFFFDtel » : pas de l'UTF-8`);
    expect(() => readText(path)).toThrow("(2 fois, lignes 2, 4)");
  });

  it("accepts a literal U+FFFD: only tables refuse it", () => {
    expect(readText(fileOf("\uFEFFa\uFFFDb"))).toBe("a\uFFFDb");
  });
});

describe("readTableFile", () => {
  const table = { file: "data/a.csv", schema: "a", columns: ["nom"] } as const;
  const read = (bytes: string | Uint8Array) => {
    const root = mkdtempSync(join(tmpdir(), "table-"));
    mkdirSync(join(root, "data/schema"), { recursive: true });
    const fields = [{ name: "nom", title: "Nom", description: "Nom", type: "string" }];
    writeFileSync(join(root, "data/schema/a.schema.json"), JSON.stringify({ name: "a", title: "A", fields }));
    writeFileSync(join(root, "data/a.csv"), bytes);
    return readTableFile(root, table);
  };

  it("reads a table saved by Excel, with a byte order mark", () => {
    expect(read(`\uFEFF${TEXT}`)).toMatchObject({ problems: [], lines: [{ row: { nom: "Châtel" } }, {}, {}] });
  });

  it("reads no line of a table that is not UTF-8", () => {
    const { lines, problems } = read(oneByteEach(TEXT));
    expect(lines).toEqual([]);
    expect(problems).toMatchObject([
      { file: "data/a.csv", line: 2, field: "", value: "Ch\uFFFDtel" },
      { file: "data/a.csv", line: 4 },
    ]);
  });

  it("refuses a cell in which another program lost a letter", () => {
    expect(read("nom\nGap\nCh\uFFFDtel\n").problems).toEqual([
      {
        file: "data/a.csv",
        line: 3,
        field: "nom",
        value: "Ch\uFFFDtel",
        reason: expect.stringMatching(/une lettre qu'un autre programme a perdue : récrivez le mot/),
      },
    ]);
  });
});

it("writes all of several files, or none when one of them cannot be replaced", () => {
  const folder = mkdtempSync(join(tmpdir(), "write-"));
  const [a, b] = [join(folder, "a.csv"), join(folder, "b.csv")];
  writeFileSync(a, "before");
  writeAllAtomically([
    { path: a, text: "1" },
    { path: b, text: "2" },
  ]);
  expect([readFileSync(a, "utf8"), readFileSync(b, "utf8")]).toEqual(["1", "2"]);
  mkdirSync(join(folder, "c.csv"));
  expect(() =>
    writeAllAtomically([
      { path: a, text: "3" },
      { path: join(folder, "c.csv"), text: "4" },
    ]),
  ).toThrow(/^EISDIR.*\nRien n'a pu être écrit : les fichiers d'avant sont toujours là/);
  expect(readFileSync(a, "utf8")).toBe("1");
  expect([...readdirSync(folder)].sort()).toEqual(["a.csv", "b.csv", "c.csv"]);
});
