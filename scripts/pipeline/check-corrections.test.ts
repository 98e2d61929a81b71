import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { describeProblem } from "../../src/data/csv/problem.ts";
import type { TableSchema } from "../../src/data/csv/table-schema.ts";
import { aTable } from "../../src/testing/table-builders.ts";
import { checkCorrections } from "./check-corrections.ts";
import { TABLES } from "./table-columns.ts";

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
