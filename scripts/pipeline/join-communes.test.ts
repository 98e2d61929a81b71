import { describe, expect, it } from "vitest";
import type { CodeCommune, CodeEpci } from "../../src/domain/codes.ts";
import { compareText } from "../../src/domain/text.ts";
import { aCommune } from "../../src/testing/builders.ts";
import { anOfficialCommune, aTable, someOfficialCodes } from "../../src/testing/table-builders.ts";
import {
  checkDistances,
  joinCommunes,
  joinForeignNames,
  joinHamlets,
  joinNeighbouringSeats,
  listNeighbouringCommunes,
} from "./join-communes.ts";
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

const DIE = anOfficialCommune({ code: "26113" as CodeCommune, name: "Die", departement: "26" });
const AUTRE = anOfficialCommune({ code: "26999" as CodeCommune, name: "Autre", departement: "26" });
const codesAround = someOfficialCodes([anOfficialCommune(), DIE, AUTRE]);

describe("joinNeighbouringSeats", () => {
  const table = aTable(TABLES.communesVoisines, [
    { code_commune: "26999", longitude: "5.1", latitude: "44.8" },
    { code_commune: "04019", longitude: "6.65", latitude: "44.387" },
    { code_commune: "26113", longitude: "5.36", latitude: "44.76" },
    { code_commune: "99999", longitude: "5.36", latitude: "44.76" },
  ]);
  const { seats, problems } = joinNeighbouringSeats(table, codesAround);

  it("gives the seats in the order of their codes", () => {
    expect([...seats]).toEqual([
      ["26113", [5.36, 44.76]],
      ["26999", [5.1, 44.8]],
    ]);
  });

  it("lists codes of the seven départements, and unknown codes", () => {
    expect(problems.map(({ line, value }) => `${line} ${value}`)).toEqual(["3 04019", "5 99999"]);
  });

  it("keeps a commune without a seat among those that may have places", () => {
    const only = new Map([...seats].slice(0, 1));
    expect(listNeighbouringCommunes(codesAround, only)).toEqual([
      { code: "26113", name: "Die", codeEpci: undefined, codeDepartement: "26", position: [5.36, 44.76] },
      { code: "26999", name: "Autre", codeEpci: undefined, codeDepartement: "26", position: undefined },
    ]);
  });
});

describe("checkDistances", () => {
  const communes = [aCommune({ position: [6, 45] }), aCommune({ position: [6, 44] })];
  // One degree of latitude is 111.2 km.
  const at = { longitude: "6", latitude: "45.1" };
  const check = (
    ...rows: readonly { readonly longitude: string; readonly latitude: string; readonly km_to_region: string }[]
  ) => checkDistances(aTable(TABLES.communesVoisines, rows), communes).map(({ line, reason }) => `${line} ${reason}`);

  it("accepts the distance to the nearest seat of the region, to a hundred metres", () => {
    expect(check({ ...at, km_to_region: "11.12" }, { ...at, km_to_region: "11.1" })).toEqual([]);
  });

  it("lists any other distance, with the right one", () => {
    expect(check({ ...at, km_to_region: "100.1" })).toEqual([
      "2 le chef-lieu le plus proche des sept départements est à 11.1 km de cette position",
    ]);
  });

  it("ignores a place without a position", () => {
    expect(check({ longitude: "", latitude: "", km_to_region: "3" })).toEqual([]);
  });
});

const CERVIERES = "05027" as CodeCommune;
const around = [aCommune({ code: CERVIERES, name: "Cervières" })];
const hamletRow = (name: string, kind = "hamlet", code: string = CERVIERES) => ({
  name,
  class: kind,
  longitude: "6.72687",
  latitude: "44.85522",
  code_commune: code,
});

function joinRows(...rows: readonly ReturnType<typeof hamletRow>[]) {
  return joinHamlets({ lieuxDits: aTable(TABLES.lieuxDits, rows) }, around);
}

it("converts hamlets in the order of their names", () => {
  const { hamlets, problems } = joinRows(hamletRow("Terre Rouge", "neighbourhood"), hamletRow("Le Laus"));
  expect(hamlets).toEqual([
    { name: "Le Laus", codeCommune: CERVIERES, position: [6.72687, 44.85522] },
    { name: "Terre Rouge", codeCommune: CERVIERES, position: [6.72687, 44.85522] },
  ]);
  expect(problems).toEqual([]);
});

it("leaves out lone houses, the name of the commune, and a name that the commune has already", () => {
  const { hamlets } = joinRows(
    hamletRow("Le Laus"),
    hamletRow("le laus"),
    hamletRow("Cervières", "village"),
    hamletRow("La Ferme", "isolated_dwelling"),
  );
  expect(hamlets.map(({ name }) => name)).toEqual(["Le Laus"]);
});

it("names the line of an unknown commune", () => {
  expect(joinRows(hamletRow("Le Laus"), hamletRow("Les Chauvets", "hamlet", "05999")).problems).toMatchObject([
    { file: "data/ground/lieux-dits.csv", line: 3, field: "code_commune", value: "05999" },
  ]);
});
