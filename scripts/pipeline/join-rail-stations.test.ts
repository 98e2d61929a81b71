import { describe, expect, it } from "vitest";
import { describeProblem } from "../../src/data/csv/table-schema.ts";
import type { CodeCommune, CodeDepartement } from "../../src/domain/codes.ts";
import { aCommune } from "../../src/testing/builders.ts";
import { anOfficialCommune, aTable, someOfficialCodes } from "../../src/testing/table-builders.ts";
import { joinRailStations } from "./join-rail-stations.ts";
import { TABLES } from "./table-columns.ts";

const MODANE = "73157" as CodeCommune;
const communes = [
  aCommune({ code: MODANE, codeDepartement: "73" as CodeDepartement, position: [6.67, 45.2], name: "Modane" }),
];
const official = someOfficialCodes([anOfficialCommune({ code: MODANE })], { "73999": MODANE });
const ROW = {
  uic: "87742320",
  name: "Modane",
  code_commune: MODANE as string,
  longitude: "6.659",
  latitude: "45.193",
  line: "",
};

function join(rows: readonly Partial<typeof ROW>[]) {
  return joinRailStations(
    {
      gares: aTable(TABLES.gares, rows),
      lignesSansGares: aTable(TABLES.lignesSansGares, [{ name: "ligne de Tende", departements: "04;06" }]),
    },
    communes,
    official,
  );
}

describe("joinRailStations", () => {
  it("converts a station, with the current code of its commune and its first UIC code", () => {
    const { stations, missingLines, problems } = join([{ ...ROW, uic: "87742320;87000000", code_commune: "73999" }]);
    expect(problems).toEqual([]);
    expect(stations).toEqual([
      { id: "87742320", name: "Modane", codeCommune: MODANE, position: [6.659, 45.193], line: "" },
    ]);
    expect(missingLines).toEqual([{ name: "ligne de Tende", departements: ["04", "06"] }]);
  });

  it.each([
    [[{ ...ROW, code_commune: "75056" }], ["2 code_commune « 75056 » : code inconnu ou hors des sept départements"]],
    [[{ ...ROW, latitude: "46.193" }], ["2 longitude, latitude « 6.659 46.193 » : à 110 km de Modane"]],
    [[ROW, { ...ROW, uic: "87000000", name: "modane" }], ["3 name « modane » : déjà dans la table"]],
    [[ROW, { ...ROW, uic: "87000000;87742320", name: "Modane Nord" }], ["3 uic « 87742320 » : déjà dans la table"]],
  ])("reports a fault of %j", (rows, expected) => {
    expect(join(rows).problems.map(describeProblem)).toEqual(expected.map((text) => `data/places/gares.csv:${text}`));
  });
});
