import { describe, expect, it } from "vitest";
import { describeProblem } from "../../src/data/csv/table-schema.ts";
import type { CodeCommune, CodeDepartement } from "../../src/domain/codes.ts";
import { aCommune } from "../../src/testing/builders.ts";
import { anOfficialCommune, aTable, someOfficialCodes } from "../../src/testing/table-builders.ts";
import { joinResorts } from "./join-resorts.ts";
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
  it("converts the rows of the resorts, in the order of their identifiers", () => {
    const { resorts, problems } = join([VAL_THORENS, { ...VAL_THORENS, name: "Les Menuires", alt_names: "" }]);
    expect(problems).toEqual([]);
    expect(resorts.map(({ id }) => id)).toEqual(["les-menuires", "val-thorens"]);
    expect(resorts[1]).toEqual({
      id: "val-thorens",
      name: "Val Thorens",
      otherNames: ["Val Tho", "VT"],
      codeCommune: BELLEVILLE,
      codeDepartement: "73",
      position: [6.58, 45.29],
      altitudeM: 2300,
      verification: "recoupe",
    });
  });

  it("puts a resort without a position at the seat of its commune, by a current or former code", () => {
    const { resorts } = join([{ ...VAL_THORENS, code_commune: "73321", longitude: "", latitude: "" }]);
    expect(resorts[0]).toMatchObject({ codeCommune: BELLEVILLE, position: [6.5, 45.38] });
  });

  it("converts the conventions, by commune and year; an unknown year is undefined", () => {
    const row = { code_commune: BELLEVILLE, commune: "Les Belleville", source: "a;b" };
    const { conventions } = join([], [{ ...row, year: "2023" }, { ...row, year: "2018" }, { code_commune: "04019" }]);
    expect(conventions.map(({ codeCommune, year }) => [codeCommune, year])).toEqual([
      ["04019", undefined],
      [BELLEVILLE, 2018],
      [BELLEVILLE, 2023],
    ]);
    expect(conventions[1]).toMatchObject({ commune: "Les Belleville", sources: ["a", "b"] });
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
