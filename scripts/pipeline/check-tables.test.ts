import { describe, expect, it, test } from "vitest";
import { describeProblem } from "../../src/data/csv/table-schema.ts";
import { anOfficialCommune, aPlaceLine, aTable, someOfficialCodes } from "../../src/testing/table-builders.ts";
import { checkCounts, checkReferences, checkSources } from "./check-tables.ts";
import { readTables, TABLES } from "./table-columns.ts";

const { tables } = readTables(process.cwd());
const official = someOfficialCodes([anOfficialCommune()], { "04900": "04019" });
const PAIR = { from_code: "04019", to_code: "04096" };

function check(changes: Partial<typeof tables>) {
  const franceServices = aTable(TABLES["france-services"], [aPlaceLine({ id: "fs-1" })]);
  const tournees = aTable(TABLES.tournees, [{ point_id: "fs-1", opening_hours: "Mo 09:00-12:00" }]);
  const doubts = aTable(TABLES.doubts, [{ table: "france-services", id: "fs-1" }]);
  const none = {
    communes: aTable(TABLES.communes, [
      { code_commune: "04019" },
      { code_commune: "04039" },
      { code_commune: "04096" },
    ]),
    aidantsConnect: aTable(TABLES.aidantsConnect, [{ point_id: "fs-1" }]),
    samePlace: aTable(TABLES.samePlace, []),
    cols: aTable(TABLES.cols, []),
    portes: aTable(TABLES.portes, []),
    communesVoisines: aTable(TABLES.communesVoisines, [{ code_commune: "26113" }]),
    roadPairs: aTable(TABLES.roadPairs, []),
    controlPairs: aTable(TABLES.controlPairs, []),
    shortRoadPairs: aTable(TABLES.shortRoadPairs, []),
  };
  const changed = { ...tables, ...none, "france-services": franceServices, tournees, doubts, ...changes };
  return checkReferences(changed, official).map(describeProblem);
}

describe("checkReferences", () => {
  it("lists stops of unknown places and unreadable hours", () => {
    const tournees = aTable(TABLES.tournees, [{ point_id: "fs-9" }, { point_id: "fs-1", opening_hours: "lundi" }]);
    expect(check({ tournees })).toEqual([
      "data/points/tournees.csv:2 point_id « fs-9 » : aucun lieu de ce nom",
      expect.stringMatching(/^data\/points\/tournees\.csv:3 opening_hours « lundi » : /),
    ]);
  });

  it("lists an accreditation and a declared pair of unknown places", () => {
    const aidantsConnect = aTable(TABLES.aidantsConnect, [{ point_id: "fs-1" }, { point_id: "fs-9" }]);
    const samePlace = aTable(TABLES.samePlace, [{ id: "fs-8", other_id: "fs-1" }]);
    expect(check({ aidantsConnect, samePlace })).toEqual([
      "data/points/aidants-connect.csv:3 point_id « fs-9 » : aucun lieu de ce nom",
      "data/points/same-place.csv:2 id « fs-8 » : aucun lieu de ce nom",
    ]);
  });

  it("lists a doubt about a place that its table does not have", () => {
    const doubts = aTable(TABLES.doubts, [{ table: "lieux-multiservices", id: "fs-1" }]);
    expect(check({ doubts })).toEqual([
      "data/corrections/doubts.csv:2 id « fs-1 » : aucun lieu de ce nom dans lieux-multiservices",
    ]);
  });

  it("lists distances of communes without a town hall", () => {
    const roadPairs = aTable(TABLES.roadPairs, [PAIR, { ...PAIR, to_code: "26168" }]);
    const controlPairs = aTable(TABLES.controlPairs, [{ ...PAIR, from_code: "04999" }]);
    const shortRoadPairs = aTable(TABLES.shortRoadPairs, [{ ...PAIR, to_code: "04998" }]);
    const reason = "aucun chef-lieu de ce code dans data/places/communes.csv";
    expect(check({ roadPairs, controlPairs, shortRoadPairs })).toEqual([
      `data/roads/road-pairs.csv:3 to_code « 26168 » : ${reason}`,
      `data/roads/control-pairs.csv:2 from_code « 04999 » : ${reason}`,
      `data/roads/short-road-pairs.csv:2 to_code « 04998 » : ${reason}`,
    ]);
  });

  it("lists a repeated pair of communes, in either table and either order", () => {
    const turned = { from_code: PAIR.to_code, to_code: PAIR.from_code };
    const roadPairs = aTable(TABLES.roadPairs, [PAIR, turned]);
    const controlPairs = aTable(TABLES.controlPairs, [PAIR]);
    const shortRoadPairs = aTable(TABLES.shortRoadPairs, [{ from_code: "04019", to_code: "04039" }, turned]);
    expect(check({ roadPairs, controlPairs, shortRoadPairs })).toEqual([
      "data/roads/road-pairs.csv:3 to_code « 04019 » : paire déjà dans data/roads/road-pairs.csv:2",
      "data/roads/control-pairs.csv:2 to_code « 04096 » : paire déjà dans data/roads/road-pairs.csv:2",
      "data/roads/short-road-pairs.csv:3 to_code « 04019 » : paire déjà dans data/roads/road-pairs.csv:2",
    ]);
  });

  it("lists unknown communes connected by passages; Italy is not a commune", () => {
    const cols = aTable(TABLES.cols, [
      { name: "Col", connects: "04019;IT" },
      { name: "Autre col", connects: "04019;04998" },
    ]);
    const portes = aTable(TABLES.portes, [{ name: "Pont", connects: "04019;04019;04900" }]);
    expect(check({ cols, portes })).toEqual([
      "data/relief/cols.csv:3 connects « 04998 » : code de commune inconnu",
      "data/relief/portes.csv:2 connects « 04900 » : code de commune inconnu",
    ]);
  });
});

it("lists a name in both tables of passages", () => {
  const cols = aTable(TABLES.cols, [{ name: "Col d'Izoard", connects: "04019" }]);
  const names = ["Pont de Savines", "Col d'Izoard"];
  const portes = aTable(
    TABLES.portes,
    names.map((name) => ({ name, connects: "04019" })),
  );
  expect(check({ cols, portes })).toEqual([
    "data/relief/portes.csv:3 name « Col d'Izoard » : déjà dans data/relief/cols.csv:2",
  ]);
});

describe("checkCounts", () => {
  it("lists a table, and the places, when they lost more than a tenth", () => {
    const before = { rows: { communes: 100, cols: 60 }, places: 400 };
    expect(checkCounts({ rows: { communes: 90, cols: 54 }, places: 360 }, before)).toEqual([]);
    expect(checkCounts({ rows: { communes: 89, cols: 60 }, places: 359 }, before)).toMatchObject([
      { field: "communes", value: "89", reason: "100 au dernier manifeste : plus d'un dixième a disparu" },
      { field: "places", value: "359" },
    ]);
  });

  it("lists a missing table, and not a new one", () => {
    const found = checkCounts({ rows: { stations: 1 }, places: 0 }, { rows: { cols: 60 }, places: 0 });
    expect(found).toMatchObject([{ field: "cols", value: "0" }]);
  });
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
