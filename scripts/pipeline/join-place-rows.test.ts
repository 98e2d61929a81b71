import { polygon } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { describeProblem } from "../../src/data/csv/table-schema.ts";
import type { CodeCommune } from "../../src/domain/codes.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import { aCommune } from "../../src/testing/builders.ts";
import { anOfficialCommune, aPlaceLine, aTable, someOfficialCodes } from "../../src/testing/table-builders.ts";
import { checkPlaceRows, groupRows, joinPlaceRows, placeGrounds } from "./join-place-rows.ts";
import { type PlaceRow, readPlaceRow } from "./read-place-rows.ts";
import { TABLES } from "./table-columns.ts";

const official = someOfficialCodes([
  anOfficialCommune(),
  anOfficialCommune({ code: "75056" as CodeCommune, name: "Paris" }),
]);

function aRow(changes: Parameters<typeof aPlaceLine>[0]): PlaceRow {
  return readPlaceRow("a.csv", { line: 2, row: aPlaceLine(changes) }, official, []) as PlaceRow;
}

function join(...groups: [PlaceRow, ...PlaceRow[]][]) {
  return joinAround([6.6, 44.4], groups);
}

/** Joins rows in a commune whose town hall may be unknown. */
function joinAround(position: Position | undefined, groups: readonly [PlaceRow, ...PlaceRow[]][]) {
  return joinPlaceRows({
    groups,
    communes: [{ ...aCommune(), position }],
    bouquets: new Map(),
    stops: new Map(),
    mandates: new Map([
      ["fs-1", "2023-01-31"],
      ["es-1", "2024-02-29"],
    ]),
  });
}

const townHallOnly = { precision: "commune", longitude: "", latitude: "" };

describe("joinPlaceRows", () => {
  it("dates the accreditation of a group for mandates by the latest list that names one of its rows", () => {
    const named = aRow({ id: "fs-1" });
    const later = aRow({ id: "es-1", category: "espace-saisonnier" });
    expect(join([named]).places).toMatchObject([{ mandatesSeenOn: "2023-01-31" }]);
    expect(join([aRow({ id: "fs-2" }), later]).places).toMatchObject([{ mandatesSeenOn: "2024-02-29" }]);
    expect(join([named, later]).places).toMatchObject([{ mandatesSeenOn: "2024-02-29" }]);
    expect(join([aRow({ id: "fs-2" })]).places.flatMap(Object.keys)).not.toContain("mandatesSeenOn");
  });

  it("marks the location of a group as doubtful when the row that places it is doubtful, and not for other rows", () => {
    const doubted = { ...aRow({ longitude: "6.7" }), hasDoubtfulLocation: true };
    const townHall = { ...aRow(townHallOnly), hasDoubtfulLocation: true };
    expect(join([aRow(townHallOnly), doubted]).places).toMatchObject([{ hasDoubtfulLocation: true }]);
    expect(join([townHall]).places).toMatchObject([{ hasDoubtfulLocation: true }]);
    expect(join([aRow({}), doubted], [townHall, aRow({})]).places.flatMap(Object.keys)).not.toContain(
      "hasDoubtfulLocation",
    );
  });

  it("lists a group without an address in a commune of unknown town hall, and requests a position", () => {
    expect(joinAround(undefined, [[aRow({ longitude: "6.7" })]])).toMatchObject({ places: [{}], problems: [] });
    expect(joinAround(undefined, [[aRow(townHallOnly)]])).toMatchObject({
      places: [],
      problems: [{ line: 2, field: "precision", reason: expect.stringMatching(/Barcelonnette.*donnez une position$/) }],
    });
  });
});

/** The département ends at 6.7 degrees east; the town hall lies 4 km west of its border. */
const outline = polygon([
  [
    [6, 44],
    [6.7, 44],
    [6.7, 45],
    [6, 45],
    [6, 44],
  ],
]);

function check(...changes: Parameters<typeof aPlaceLine>[0][]) {
  const rows = changes.map((cells, index) => aPlaceLine({ id: `fs-${index}`, ...cells }));
  const groundOf = placeGrounds({
    communes: [{ ...aCommune(), position: [6.65, 44.387] }],
    neighbouring: [],
    departements: new Map([["04", outline]]),
    sources: aTable(TABLES.sources, [{ id: "anct-fs-2024" }]),
    official,
  });
  return checkPlaceRows([{ ...aTable(TABLES["france-services"], rows), file: "a.csv" }], groundOf).map(describeProblem);
}

describe("checkPlaceRows", () => {
  it("lists all problems at once, each with its file and line", () => {
    const contacts = { email: "a.bon@x.fr", opening_hours: "x", postcode: "05000", source: "anct-fs-2024;ailleurs" };
    expect(check({}, { ...contacts, longitude: "6.9" }, { code_commune: "75056" })).toEqual([
      expect.stringMatching(/^a\.csv:3 email « a\.bon@x\.fr » : .*personnelle$/),
      expect.stringMatching(/^a\.csv:3 opening_hours « x » : règle illisible/),
      "a.csv:3 postcode « 05000 » : codes postaux de Barcelonnette : 04400",
      "a.csv:3 source « ailleurs » : absente de data/sources.csv",
      expect.stringMatching(
        /^a\.csv:3 longitude « 6\.9 44\.387 » : à 19\.\d km de la mairie de Barcelonnette, 15 au plus$/,
      ),
      expect.stringMatching(/^a\.csv:3 longitude « 6\.9 44\.387 » : à 15\.\d km du département 04$/),
      "a.csv:4 code_commune « 75056 » : commune inconnue, ou hors de la carte",
    ]);
  });

  it("lists a repeated identifier", () => {
    expect(check({ id: "fs-7" }, { id: "fs-7" })).toEqual(["a.csv:3 id « fs-7 » : déjà dans a.csv:2"]);
  });
});

it("follows chains of rows that are declared to be one place, in any order and repeated", () => {
  const rows = ["fs-1", "fs-2", "es-1", "lm-1", "lm-2"].map((id) => aRow({ id }));
  const pairs = ["lm-1 es-1", "lm-2 lm-1", "es-1 fs-2", "fs-2 lm-2", "es-1 lm-1"].map((pair) => {
    const [id = "", other_id = ""] = pair.split(" ");
    return { id, other_id, decision: "meme-lieu" };
  });
  const apart = { id: "fs-1", other_id: "fs-2", decision: "lieux-distincts" };
  const groups = groupRows(rows, aTable(TABLES.samePlace, [...pairs, apart]));
  expect(groups.map((group) => group.map(({ record }) => record.id).join("+"))).toEqual([
    "fs-1",
    "fs-2+es-1+lm-1+lm-2",
  ]);
});
