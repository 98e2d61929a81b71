import { describe, expect, it } from "vitest";
import { describeProblem } from "../../src/tables/problem.ts";
import { readOfficialCodes } from "./official-codes.ts";
import { readPointRows } from "./read-point-rows.ts";
import { readTables } from "./read-tables.ts";

const { tables } = readTables(process.cwd());
const official = readOfficialCodes(process.cwd());

/** The real tables, with one more correction on the line after the last. */
function readWith(field: string, from: string, to: string) {
  const row = { table: "france-services", id: "fs-18", field, from, to, reason: "", date: "" };
  const corrections = { ...tables.corrections, lines: [...tables.corrections.lines, { line: 999, row }] };
  return readPointRows({ ...tables, corrections }, official);
}

describe("readPointRows", () => {
  it("hands each row the doubts that name it", () => {
    const { rows } = readPointRows(tables, official);
    const doubted = tables.doubts.lines.map(({ row }) => row.id);
    expect(
      rows
        .filter(({ record }) => record.doubts.length > 0)
        .map(({ record }) => record.id)
        .sort(),
    ).toEqual([...new Set(doubted)].sort());
  });

  it.each([
    ["longitude", "6.89316", "6,89316"],
    ["format", "fixe", "itinérant"],
    ["phone", "04 93 03 31 15", "04.93.03.31.15"],
  ])("holds a corrected %s to its column's schema", (field, from, to) => {
    const { problems } = readWith(field, from, to);
    expect(problems.map(describeProblem)).toEqual([
      expect.stringMatching(`^data/corrections/corrections.csv:999 ${field} « ${to} » : `),
    ]);
  });
});
