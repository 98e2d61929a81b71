import { expect, it } from "vitest";
import { describeProblem } from "../../src/data/csv/problem.ts";
import { aTable } from "../../src/testing/table-builders.ts";
import { checkPassages } from "./check-passages.ts";
import { TABLES } from "./table-columns.ts";

it("lists a name in both tables of passages", () => {
  const cols = aTable(TABLES.cols, [{ name: "Col d'Izoard" }]);
  const portes = aTable(TABLES.portes, [{ name: "Pont de Savines" }, { name: "Col d'Izoard" }]);
  expect(checkPassages({ cols, portes }).map(describeProblem)).toEqual([
    "data/relief/portes.csv:3 name « Col d'Izoard » : déjà dans data/relief/cols.csv:2",
  ]);
});
