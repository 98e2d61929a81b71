import { describe, expect, it } from "vitest";
import type { CodeCommune, CodeEpci } from "../../src/domain/codes.ts";
import { compareText } from "../../src/domain/text.ts";
import { anOfficialCommune, aTable, someOfficialCodes } from "../../src/testing/table-builders.ts";
import { joinCommunes, joinForeignNames } from "./join-communes.ts";
import type { OfficialCodes } from "./official-codes.ts";
import { TABLES } from "./table-columns.ts";

const SERRE_PONCON = "200067742" as CodeEpci;
const gap = {
  ...anOfficialCommune({ code: "05061" as CodeCommune, name: "Gap", departement: "05", formerNames: ["Romette"] }),
  codeEpci: SERRE_PONCON,
};
const paris = anOfficialCommune({ code: "75056" as CodeCommune, departement: "75" });
const official: OfficialCodes = {
  ...someOfficialCodes(),
  communes: new Map([anOfficialCommune(), gap, paris].map((commune) => [commune.code, commune])),
  epcis: [
    { code: SERRE_PONCON, name: "Serre-Ponçon", memberCodes: ["05061", "26001"] },
    { code: "200054781" as CodeEpci, name: "Grand Paris", memberCodes: ["75056"] },
  ],
};

function join(...codes: string[]) {
  const rows = codes.map((code_commune) => ({ code_commune, longitude: "6.1", latitude: "44.5" }));
  return joinCommunes(aTable(TABLES.communes, rows), official);
}

describe("joinCommunes", () => {
  it("joins seats with the official tables, by code", () => {
    const { communes, problems } = join("05061", "04019");
    expect(problems).toEqual([]);
    expect(communes.map(({ code }) => code)).toEqual(["04019", "05061"]);
    expect(communes[1]).toMatchObject({
      name: "Gap",
      otherNames: ["Romette"],
      position: [6.1, 44.5],
      codeDepartement: "05",
      codeEpci: SERRE_PONCON,
    });
  });

  it("lists the EPCI with a commune in the region, with their number of communes", () => {
    expect(join("05061", "04019").epcis).toEqual([
      { code: SERRE_PONCON, name: "Serre-Ponçon", communesInRegion: 1, communesInAll: 2 },
    ]);
  });

  it("lists seats of unknown communes and of other départements", () => {
    expect(join("05061", "04019", "99999", "75056").problems).toMatchObject([
      { line: 4, field: "code_commune", value: "99999" },
      { line: 5, field: "code_commune", value: "75056" },
    ]);
  });

  it("lists the communes of the region without a seat", () => {
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
