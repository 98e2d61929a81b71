import { describe, expect, it } from "vitest";
import type { CodeCommune } from "../../src/domain/codes.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import type { Stop } from "../../src/domain/place.ts";
import { aCommune } from "../../src/testing/builders.ts";
import { anOfficialCommune, aPlaceLine, someOfficialCodes } from "../../src/testing/table-builders.ts";
import { joinPlaceRows } from "./join-place-rows.ts";
import { type PlaceRow, readPlaceRow } from "./read-place-row.ts";

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

/** Joins rows in a commune whose seat may be unknown. */
function joinAround(position: Position | undefined, groups: readonly [PlaceRow, ...PlaceRow[]][]) {
  return joinPlaceRows({
    groups,
    communes: [{ ...aCommune(), position }],
    where: "dans les sept départements",
    bouquets: new Map([["france-services", ["emploi", "droits"]]]),
    stops: new Map([["fs-1", [{ commune: "Jausiers" } as Stop]]]),
    mandates: new Map([
      ["fs-1", "2023-01-31"],
      ["es-1", "2024-02-29"],
    ]),
  });
}

const seatOnly = { precision: "commune", longitude: "", latitude: "" };

describe("joinPoints", () => {
  it("makes one place of a group, with both categories, all themes and the best verification", () => {
    const main = aRow({ id: "fs-1", name: "Main", verification: "recoupe", themes: "culture" });
    const other = aRow({ id: "es-1", category: "espace-saisonnier", themes: "sante", verification: "officiel" });
    expect(join([main, other]).places).toMatchObject([
      {
        id: "fs-1",
        name: "Main",
        categories: ["france-services", "espace-saisonnier"],
        themes: ["emploi", "sante", "droits", "culture"],
        verification: "officiel",
        records: [{ id: "fs-1" }, { id: "es-1" }],
        stops: [{ commune: "Jausiers" }],
        codeDepartement: "04",
      },
    ]);
  });

  it("dates the accreditation of a group for mandates by the latest list that names one of its rows", () => {
    const named = aRow({ id: "fs-1" });
    const later = aRow({ id: "es-1", category: "espace-saisonnier" });
    expect(join([named]).places).toMatchObject([{ mandatesSeenOn: "2023-01-31" }]);
    expect(join([aRow({ id: "fs-2" }), later]).places).toMatchObject([{ mandatesSeenOn: "2024-02-29" }]);
    expect(join([named, later]).places).toMatchObject([{ mandatesSeenOn: "2024-02-29" }]);
    expect(join([aRow({ id: "fs-2" })]).places.flatMap(Object.keys)).not.toContain("mandatesSeenOn");
  });

  it("places a group at the first row with an address", () => {
    const rows = [aRow(seatOnly), aRow({ longitude: "6.7" }), aRow({ longitude: "6.8" })] as const;
    expect(join([...rows]).places).toMatchObject([{ position: [6.7, 44.387], precision: "adresse" }]);
  });

  it("marks the location of a group as doubtful when the row that places it is doubtful, and not for other rows", () => {
    const doubted = { ...aRow({ longitude: "6.7" }), hasDoubtfulLocation: true };
    const seat = { ...aRow(seatOnly), hasDoubtfulLocation: true };
    expect(join([aRow(seatOnly), doubted]).places).toMatchObject([{ hasDoubtfulLocation: true }]);
    expect(join([seat]).places).toMatchObject([{ hasDoubtfulLocation: true }]);
    expect(join([aRow({}), doubted], [seat, aRow({})]).places.flatMap(Object.keys)).not.toContain(
      "hasDoubtfulLocation",
    );
  });

  it("places a group without an address at the seat of its commune, and marks its precision", () => {
    expect(join([aRow(seatOnly)]).places).toMatchObject([{ position: [6.6, 44.4], precision: "commune" }]);
  });

  it("lists a group without an address in a commune of unknown seat, and requests a position", () => {
    expect(joinAround(undefined, [[aRow({ longitude: "6.7" })]])).toMatchObject({ places: [{}], problems: [] });
    expect(joinAround(undefined, [[aRow(seatOnly)]])).toMatchObject({
      places: [],
      problems: [{ line: 2, field: "precision", reason: expect.stringMatching(/Barcelonnette.*donnez une position$/) }],
    });
  });

  it("gives the bundle to reception places only", () => {
    expect(join([aRow({ kind: "logement", themes: "logement" })]).places).toMatchObject([{ themes: ["logement"] }]);
  });

  it("sorts places by identifier", () => {
    const { places } = join(
      [aRow({ id: "lm-1" })],
      [aRow({ id: "es-1" })],
      [aRow({ id: "fs-10" })],
      [aRow({ id: "fs-1" })],
    );
    expect(places.map(({ id }) => id)).toEqual(["es-1", "fs-1", "fs-10", "lm-1"]);
  });

  it("lists a place outside the region and joins the others", () => {
    const { places, problems } = join([aRow({ code_commune: "75056" })], [aRow({})]);
    expect(places).toHaveLength(1);
    expect(problems).toMatchObject([
      { file: "a.csv", line: 2, field: "code_commune", reason: "Paris n'est pas dans les sept départements" },
    ]);
  });
});
