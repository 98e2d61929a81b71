import { describe, expect, it } from "vitest";
import { describeProblem } from "../../src/data/csv/table-schema.ts";
import type { CodeCommune, CodeDepartement } from "../../src/domain/codes.ts";
import { aCommune } from "../../src/testing/builders.ts";
import { anOfficialCommune, aTable, someOfficialCodes } from "../../src/testing/table-builders.ts";
import { joinRailStations, joinResorts, joinStops } from "./join-resorts.ts";
import { TABLES } from "./table-columns.ts";

const BELLEVILLE = "73257" as CodeCommune;
const communes = [
  aCommune({ code: BELLEVILLE, codeDepartement: "73" as CodeDepartement, position: [6.5, 45.38] }),
  aCommune(),
];
const official = someOfficialCodes(
  [anOfficialCommune({ code: BELLEVILLE }), anOfficialCommune(), anOfficialCommune({ code: "75056" as CodeCommune })],
  { "73321": BELLEVILLE },
);
const VAL_THORENS = {
  name: "Val Thorens",
  alt_names: "Val Tho;VT",
  code_commune: BELLEVILLE,
  longitude: "6.58",
  latitude: "45.29",
  altitude_m: "2300",
  verification: "recoupe",
};

function join(
  stations: readonly Partial<Record<keyof typeof VAL_THORENS, string>>[],
  conventions: readonly Parameters<typeof aTable>[1][number][] = [],
) {
  return joinResorts(
    { stations: aTable(TABLES.stations, stations), conventions: aTable(TABLES.conventions, conventions) },
    communes,
    official,
  );
}

describe("joinResorts", () => {
  it("puts a resort without a position at the town hall of its commune, by a current or former code", () => {
    const { resorts } = join([{ ...VAL_THORENS, code_commune: "73321", longitude: "", latitude: "" }]);
    expect(resorts[0]).toMatchObject({ codeCommune: BELLEVILLE, position: [6.5, 45.38] });
  });

  it("lists resorts and conventions of communes outside the region", () => {
    const { resorts, conventions, problems } = join(
      [{ ...VAL_THORENS, code_commune: "75056" }],
      [{ code_commune: "99999" }],
    );
    expect([resorts, conventions]).toEqual([[], []]);
    expect(problems.map(describeProblem)).toEqual([
      "data/places/stations.csv:2 code_commune « 75056 » : code inconnu ou hors des sept départements",
      "data/places/conventions-logement.csv:2 code_commune « 99999 » : code inconnu ou hors des sept départements",
    ]);
  });

  it("lists a resort with the same identifier as another of its commune", () => {
    const { problems } = join([VAL_THORENS, { ...VAL_THORENS, name: "Val-Thorens" }]);
    expect(problems).toMatchObject([{ line: 3, field: "name", value: "Val-Thorens" }]);
  });
});

const MODANE = "73157" as CodeCommune;
const stationCommunes = [
  aCommune({ code: MODANE, codeDepartement: "73" as CodeDepartement, position: [6.67, 45.2], name: "Modane" }),
];
const ROW = {
  uic: "87742320",
  name: "Modane",
  code_commune: MODANE as string,
  longitude: "6.659",
  latitude: "45.193",
  line: "",
};

function joinStations(rows: readonly Partial<typeof ROW>[]) {
  return joinRailStations(
    {
      gares: aTable(TABLES.gares, rows),
      lignesSansGares: aTable(TABLES.lignesSansGares, []),
    },
    stationCommunes,
    someOfficialCodes([anOfficialCommune({ code: MODANE })]),
  );
}

describe("joinRailStations", () => {
  it.each([
    [[{ ...ROW, code_commune: "75056" }], ["2 code_commune « 75056 » : code inconnu ou hors des sept départements"]],
    [[{ ...ROW, latitude: "46.193" }], ["2 longitude, latitude « 6.659 46.193 » : à 110 km de Modane"]],
    [[ROW, { ...ROW, uic: "87000000", name: "modane" }], ["3 name « modane » : déjà dans data/places/gares.csv:2"]],
    [
      [ROW, { ...ROW, uic: "87000000;87742320", name: "Modane Nord" }],
      ["3 uic « 87742320 » : déjà dans data/places/gares.csv:2"],
    ],
  ])("reports a fault of %j", (rows, expected) => {
    expect(joinStations(rows).problems.map(describeProblem)).toEqual(
      expected.map((text) => `data/places/gares.csv:${text}`),
    );
  });
});

function joinRows(...rows: Parameters<typeof aTable<(typeof TABLES.tournees.columns)[number]>>[1][number][]) {
  return joinStops(
    aTable(TABLES.tournees, rows),
    new Map([["04019" as CodeCommune, [6.6, 44.4]]]),
    someOfficialCodes(),
  );
}

describe("joinStops", () => {
  it.each(["circuit mensuel", "ou Saint-Pons", "le premier lundi du mois", "jour de passage à demander"])(
    "lists weekly hours that the note contradicts: %s",
    (note) => {
      const { stops, problems } = joinRows(
        { point_id: "fs-1", code_commune: "04019", opening_hours: "Mo 09:00-12:00", note },
        { point_id: "fs-1", code_commune: "04019", note },
      );
      expect(stops.get("fs-1")).toHaveLength(1);
      expect(problems).toMatchObject([{ line: 2, field: "opening_hours", value: "Mo 09:00-12:00" }]);
    },
  );

  it("lists a stop in an unknown commune", () => {
    const { stops, problems } = joinRows({ point_id: "fs-1", code_commune: "99999" });
    expect(stops.size).toBe(0);
    expect(problems).toMatchObject([{ line: 2, field: "code_commune", value: "99999" }]);
  });
});
