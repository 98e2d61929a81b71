import { describe, expect, it } from "vitest";
import { readTable } from "./read-table.ts";
import { describeProblem, type TableSchema } from "./table-schema.ts";

const field = (name: string, rest: object = {}) => ({
  name,
  title: name,
  description: `le champ ${name}`,
  type: "string" as const,
  ...rest,
});

const schema: TableSchema = {
  name: "essai",
  title: "Essai",
  fields: [
    field("id", { constraints: { required: true, unique: true, pattern: "[a-z]+" } }),
    field("altitude_m", { type: "integer", constraints: { minimum: 0, maximum: 4810 } }),
    field("kind", { constraints: { enum: ["col", "sommet"] } }),
    field("date", { type: "date" }),
  ],
  primaryKey: "kind",
};
const columns = ["id", "altitude_m", "kind", "date"] as const;

function read(text: string) {
  return readTable("essai.csv", text, columns, schema);
}

describe("readTable", () => {
  it("keeps cells as text, with quotes and line breaks, and numbers lines as a text editor does", () => {
    const table = read('\uFEFFid,altitude_m,kind,date\na,0100,"col",\n\n"b",,sommet,2026-01-31\n');
    expect(table.problems).toEqual([]);
    expect(table.lines).toEqual([
      { line: 2, row: { id: "a", altitude_m: "0100", kind: "col", date: "" } },
      { line: 4, row: { id: "b", altitude_m: "", kind: "sommet", date: "2026-01-31" } },
    ]);
  });

  it.each([
    ["NUL", "co\u0000l", "U+0000"],
    ["an escape sequence", "\u001B[31mcol", "U+001B"],
    ["a bidirectional override", "col\u202Etxt.exe", "U+202E"],
    ["an isolate", "\u2066col", "U+2066"],
    ["a right-to-left mark", "col\u200F", "U+200F"],
  ])("refuses %s in a cell, and does not repeat it", (_what, value, name) => {
    const [problem, ...others] = read(`id,altitude_m,kind,date\n"${value}",,col,\n`).problems.map(describeProblem);
    expect(others).toEqual([]);
    expect(problem).toContain(`signe invisible ${name}`);
    expect(problem).not.toContain(value);
  });

  it("refuses a text too long for a cell, and repeats its start only", () => {
    const [problem = ""] = read(`id,altitude_m,kind,date\n${"a".repeat(5001)},,col,\n`).problems.map(describeProblem);
    expect(problem).toMatch(/texte trop long : 5000 signes au plus$/);
    expect(problem.length).toBeLessThan(300);
    expect(read(`id,altitude_m,kind,date\n${"a".repeat(5000)},,col,\n`).problems).toEqual([]);
  });

  it("refuses a table of 100,000 rows with one sentence, and takes one of 50,000", () => {
    const table = read(`id,altitude_m,kind,date\n${"a,,lac,\n".repeat(100_000)}`);
    expect(table.lines).toEqual([]);
    expect(table.problems.map(describeProblem)).toEqual([
      "essai.csv:1 : 100 000 lignes, 50 000 au plus : la table est sans doute abîmée ou collée plusieurs fois",
    ]);
    expect(read(`id,altitude_m,kind,date\n${"a,,col,\n".repeat(50_000)}`).lines).toHaveLength(50_000);
  });

  it("counts the lines inside quoted cells", () => {
    const table = read('id,altitude_m,kind,date\n"a\nb",1,col,\nc,1,sommet,\n');
    expect(table.lines.map(({ line }) => line)).toEqual([2, 4]);
  });

  it("lists all problems at once", () => {
    const table = read("id,altitude_m,kind,date\n,9999,lac,hier\nA, 12,col,\nb,1,col\nc,-4,sommet,\nc,1.5,autre,\n");
    expect(table.problems.map(describeProblem)).toEqual([
      "essai.csv:4  « b,1,col » : 4 colonnes attendues, 3 trouvées",
      "essai.csv:2 id «  » : valeur obligatoire",
      "essai.csv:3 id « A » : forme attendue : le champ id",
      "essai.csv:6 id « c » : déjà à la ligne 5",
      "essai.csv:2 altitude_m « 9999 » : au plus 4810",
      "essai.csv:3 altitude_m «  12 » : espace au début ou à la fin",
      "essai.csv:5 altitude_m « -4 » : au moins 0",
      "essai.csv:6 altitude_m « 1.5 » : nombre entier attendu",
      "essai.csv:2 kind « lac » : valeurs permises : col, sommet",
      "essai.csv:6 kind « autre » : valeurs permises : col, sommet",
      "essai.csv:2 date « hier » : date attendue, sous la forme 2026-01-31",
    ]);
  });

  it("distinguishes a code without its leading zero from a malformed one", () => {
    const codes = { ...schema, primaryKey: "code", fields: [field("code", { constraints: { pattern: "\\d{5}" } })] };
    const { problems } = readTable("essai.csv", "code\n5061\n506\n", ["code"], codes);
    expect(problems.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^le zéro du début manque/),
      "forme attendue : le champ code",
    ]);
  });

  it("reports a repeated key that is also unique once", () => {
    const table = readTable("essai.csv", "id,altitude_m,kind,date\na,1,col,\na,1,sommet,\n", columns, {
      ...schema,
      primaryKey: "id",
    });
    expect(table.problems.map(describeProblem)).toEqual(["essai.csv:3 id « a » : déjà à la ligne 2"]);
  });

  it("refuses a repeated key", () => {
    const table = read("id,altitude_m,kind,date\na,1,col,\nb,1,col,\n");
    expect(table.problems.map(describeProblem)).toEqual(["essai.csv:3 kind « col » : déjà à la ligne 2"]);
  });

  it("refuses a header that is not the schema's", () => {
    expect(read("id,altitude,kind,date\na,1,col,\n").problems.map(describeProblem)).toEqual([
      "essai.csv:1  « id,altitude,kind,date » : colonnes attendues : id,altitude_m,kind,date",
    ]);
  });

  it("refuses a schema without a column that the program reads, and takes one with more", () => {
    const reasonsFor = (columns: readonly string[]) =>
      readTable("essai.csv", "id,altitude_m,kind,date\n", columns, schema).problems.map(({ reason }) => reason);
    expect(reasonsFor(["id"])).toEqual([]);
    expect(reasonsFor(["id", "note"])).toEqual(["le programme lit des colonnes que le schéma n’a pas : note"]);
  });

  describe("of an exported table, with further columns", () => {
    const placed: TableSchema = {
      ...schema,
      primaryKey: "id",
      fields: [field("id"), field("longitude", { type: "number" })],
    };
    const written = (text: string) => readTable("essai.csv", text, ["id", "longitude"], placed, ["lieu", "couche"]);

    it("ignores the further columns, and reads texts and numbers in the format of the export", () => {
      const table = written("id;longitude;lieu;couche\n'=a;6,5;x;'@y\n'b;-0,25;;\n");
      expect(table.problems).toEqual([]);
      expect(table.lines.map(({ row }) => row)).toEqual([
        { id: "=a", longitude: "6.5" },
        { id: "'b", longitude: "-0.25" },
      ]);
    });

    it("reads an earlier export, without the columns that came later", () => {
      expect(written("id;longitude;lieu\n'=a;6,5;x\n")).toMatchObject({
        problems: [],
        lines: [{ row: { id: "=a", longitude: "6.5" } }],
      });
    });

    it("refuses other columns, and rows of another length", () => {
      for (const text of ["id;longitude;couche;lieu\na;6.5;x;y\n", "id;longitude;lieu;couche;note\na;6,5;x;y;z\n"])
        expect(written(text).problems.map(({ reason }) => reason)).toEqual(["colonnes attendues : id,longitude"]);
      expect(written("id;longitude;lieu;couche\na;6,5\n").problems.map(({ reason }) => reason)).toEqual([
        "4 colonnes attendues, 2 trouvées",
      ]);
    });

    it("reads the cells of a maintained table unchanged", () => {
      expect(written("id;longitude\n'=a;6.5\n").lines.map(({ row }) => row)).toEqual([{ id: "'=a", longitude: "6.5" }]);
    });
  });
});
