import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { describeProblem, type TableSchema } from "../../src/data/csv/table-schema.ts";
import { aPlaceLine, aTable } from "../../src/testing/table-builders.ts";
import { applyCorrections, checkCorrections } from "./apply-corrections.ts";
import { TABLES } from "./table-columns.ts";

const table = aTable(TABLES["france-services"], [
  aPlaceLine({ id: "fs-1", postcode: "06286", name: "A" }),
  aPlaceLine({ id: "fs-2" }),
]);

function correct(...rows: { id?: string; field: string; from: string; to: string; table?: string }[]) {
  const corrections = rows.map((row) => ({ table: "france-services", id: "fs-1", ...row }));
  const { lines, problems } = applyCorrections(table, aTable(TABLES.corrections, corrections));
  return { lines, problems: problems.map(describeProblem) };
}

describe("applyCorrections", () => {
  it("replaces the corrected cell, and no other", () => {
    const { lines, problems } = correct({ field: "postcode", from: "06286", to: "06200" });
    expect(problems).toEqual([]);
    expect(lines).toEqual([{ line: 2, row: { ...table.lines[0]?.row, postcode: "06200" } }, table.lines[1]]);
  });

  it("lists a stale correction and leaves the cell unchanged", () => {
    const { lines, problems } = correct({ field: "postcode", from: "06000", to: "06200" });
    expect(lines).toEqual(table.lines);
    expect(problems).toEqual([
      "data/corrections/corrections.csv:2 from « 06000 » : correction périmée : data/points/france-services.csv:2 contient « 06286 »",
    ]);
  });

  it("lists every identifier and field that the table does not have", () => {
    const unknown = { from: "", to: "x" };
    expect(correct({ ...unknown, id: "fs-9", field: "name" }, { ...unknown, field: "nom" }).problems).toEqual([
      "data/corrections/corrections.csv:2 id « fs-9 » : absent de data/points/france-services.csv",
      "data/corrections/corrections.csv:3 field « nom » : pas une colonne de data/points/france-services.csv",
    ]);
  });

  it("ignores the corrections of other tables", () => {
    const other = { table: "espaces-saisonniers", field: "postcode", from: "06286", to: "06200" };
    expect(correct(other)).toEqual({ lines: table.lines, problems: [] });
  });
});

const points = JSON.parse(readFileSync("data/schema/points.schema.json", "utf8")) as TableSchema;

function check(field: string, to: string) {
  return checkCorrections(aTable(TABLES.corrections, [{ field, to }]), points).map(describeProblem);
}

describe("checkCorrections", () => {
  it.each([
    ["longitude", "6,89316"],
    ["format", "itinérant"],
    ["phone", "04.93.03.31.15"],
    ["name", ""],
  ])("refuses for %s, by its schema, the corrected value %j", (field, to) => {
    expect(check(field, to)).toEqual([
      expect.stringContaining(`data/corrections/corrections.csv:2 ${field} « ${to} » : `),
    ]);
  });

  it.each([
    ["longitude", ""],
    ["longitude", "6.89316"],
    ["format", "itinerant"],
    ["postcode", "04400"],
  ])("accepts for %s the corrected value %j", (field, to) => {
    expect(check(field, to)).toEqual([]);
  });
});
