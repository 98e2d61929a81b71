import { describe, expect, it } from "vitest";
import type { CodeCommune } from "../../src/domain/codes.ts";
import { compareText } from "../../src/domain/text.ts";
import { aCommune } from "../../src/testing/builders.ts";
import { anOfficialCommune, aTable, someOfficialCodes } from "../../src/testing/table-builders.ts";
import {
  checkDistances,
  joinCommunes,
  joinForeignNames,
  joinHamlets,
  joinNeighbouringTownHalls,
} from "./join-communes.ts";
import { TABLES } from "./table-columns.ts";

const gap = anOfficialCommune({
  code: "05061" as CodeCommune,
  name: "Gap",
  departement: "05",
  formerNames: ["Romette"],
});
const paris = anOfficialCommune({ code: "75056" as CodeCommune, departement: "75" });
const official = someOfficialCodes([anOfficialCommune(), gap, paris]);

function join(...codes: string[]) {
  const rows = codes.map((code_commune) => ({ code_commune, longitude: "6.1", latitude: "44.5" }));
  return joinCommunes(aTable(TABLES.communes, rows), official);
}

describe("joinCommunes", () => {
  it("lists town halls of unknown communes and of other départements", () => {
    expect(join("05061", "04019", "99999", "75056").problems).toMatchObject([
      { line: 4, field: "code_commune", value: "99999" },
      { line: 5, field: "code_commune", value: "75056" },
    ]);
  });

  it("lists the communes of the region without a town hall", () => {
    expect(join("04019").problems).toMatchObject([{ value: "05061 Gap", reason: "absente de la table" }]);
  });

  it("adds names in other languages, and lists a name of an unknown commune", () => {
    const rows = [
      { name: "Nizza", language: "it", code_commune: "05061" },
      { name: "Lione", language: "it", code_commune: "69123" },
    ];
    const joined = joinForeignNames(join("05061", "04019").communes, aTable(TABLES.nomsEtrangers, rows));
    expect(joined.communes.map(({ otherNames }) => otherNames)).toEqual([[], ["Romette", "Nizza"]]);
    expect(joined.problems).toMatchObject([{ line: 3, field: "code_commune", value: "69123" }]);
  });

  it("orders text by code unit, in every locale", () => {
    expect(["é", "b", "a", "B"].sort(compareText)).toEqual(["B", "a", "b", "é"]);
    expect(compareText("a", "a")).toBe(0);
  });
});

it("lists town halls around the region with codes of the seven départements, and unknown codes", () => {
  const around = someOfficialCodes([
    anOfficialCommune(),
    anOfficialCommune({ code: "26113" as CodeCommune, departement: "26" }),
  ]);
  const rows = ["26113", "04019", "99999"].map((code_commune) => ({ code_commune }));
  const { problems } = joinNeighbouringTownHalls(aTable(TABLES.communesVoisines, rows), around);
  expect(problems.map(({ line, value }) => `${line} ${value}`)).toEqual(["3 04019", "4 99999"]);
});

it("lists a distance to the region that is not the one to its nearest town hall, with the right one", () => {
  const communes = [aCommune({ position: [6, 45] }), aCommune({ position: [6, 44] })];
  // One degree of latitude is 111.2 km.
  const row = { longitude: "6", latitude: "45.1" };
  const table = aTable(TABLES.communesVoisines, [
    { ...row, km_to_region: "11.1" },
    { ...row, km_to_region: "100.1" },
  ]);
  expect(checkDistances(table, communes).map(({ line, reason }) => `${line} ${reason}`)).toEqual([
    "3 le chef-lieu le plus proche des sept départements est à 11.1 km de cette position",
  ]);
});

it("names the line of a hamlet in an unknown commune", () => {
  const rows = [{ code_commune: "04019" }, { code_commune: "05999" }];
  expect(joinHamlets({ lieuxDits: aTable(TABLES.lieuxDits, rows) }, [aCommune()]).problems).toMatchObject([
    { file: "data/ground/lieux-dits.csv", line: 3, field: "code_commune", value: "05999" },
  ]);
});
