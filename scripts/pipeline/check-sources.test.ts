import { expect, test } from "vitest";
import { describeProblem } from "../../src/data/csv/problem.ts";
import { aTable } from "../../src/testing/table-builders.ts";
import { checkSources } from "./check-sources.ts";
import { readTables } from "./read-tables.ts";
import { TABLES } from "./table-columns.ts";

const { tables } = readTables(process.cwd());

test("accepts tables whose sources are all in data/sources.csv", () => {
  expect(checkSources(tables).map(describeProblem)).toEqual([]);
});

test("lists an unknown source with the row that names it", () => {
  const roadPairs = aTable(TABLES.roadPairs, [{ source: "wikipedia" }, { source: "wikipedia;ailleurs" }]);
  expect(checkSources({ ...tables, roadPairs }).map(describeProblem)).toEqual([
    "data/roads/road-pairs.csv:3 source « ailleurs » : absente de data/sources.csv",
  ]);
});

test("takes the source of a correction as it is told", () => {
  const corrections = aTable(TABLES.corrections, [{ source: "Appel au lieu" }]);
  expect(checkSources({ ...tables, corrections })).toEqual([]);
});
