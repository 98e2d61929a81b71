import { describe, expect, it } from "vitest";
import { describeProblem } from "../../src/tables/problem.ts";
import { aPointLine, aTable } from "../../src/testing/table-builders.ts";
import { checkReferences } from "./check-references.ts";
import { readTables } from "./read-tables.ts";
import { TABLES } from "./table-columns.ts";

const { tables } = readTables(process.cwd());

function check(changes: Partial<typeof tables>) {
  const franceServices = aTable(TABLES.franceServices, [aPointLine({ id: "fs-1" })]);
  const tournees = aTable(TABLES.tournees, [{ point_id: "fs-1", opening_hours: "Mo 09:00-12:00" }]);
  const doubts = aTable(TABLES.doubts, [{ table: "france-services", id: "fs-1" }]);
  return checkReferences({ ...tables, franceServices, tournees, doubts, ...changes }).map(describeProblem);
}

describe("checkReferences", () => {
  it("finds nothing wrong with stops and doubts of known places", () => {
    expect(check({})).toEqual([]);
  });

  it("lists stops of unknown places and hours that cannot be read", () => {
    const tournees = aTable(TABLES.tournees, [{ point_id: "fs-9" }, { point_id: "fs-1", opening_hours: "lundi" }]);
    expect(check({ tournees })).toEqual([
      "data/points/tournees.csv:2 point_id « fs-9 » : aucun lieu de ce nom",
      expect.stringMatching(/^data\/points\/tournees\.csv:3 opening_hours « lundi » : /),
    ]);
  });

  it("lists a doubt about a place that its table does not have", () => {
    const doubts = aTable(TABLES.doubts, [{ table: "lieux-multiservices", id: "fs-1" }]);
    expect(check({ doubts })).toEqual([
      "data/corrections/doubts.csv:2 id « fs-1 » : aucun lieu de ce nom dans lieux-multiservices",
    ]);
  });
});
