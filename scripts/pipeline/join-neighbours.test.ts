import { describe, expect, it } from "vitest";
import type { CodeCommune } from "../../src/domain/codes.ts";
import { aCommune } from "../../src/testing/builders.ts";
import { anOfficialCommune, aTable, someOfficialCodes } from "../../src/testing/table-builders.ts";
import { checkDistances, joinNeighbouringSeats, listNeighbouringCommunes } from "./join-communes.ts";
import { TABLES } from "./table-columns.ts";

const DIE = anOfficialCommune({ code: "26113" as CodeCommune, name: "Die", departement: "26" });
const AUTRE = anOfficialCommune({ code: "26999" as CodeCommune, name: "Autre", departement: "26" });
const official = someOfficialCodes([anOfficialCommune(), DIE, AUTRE]);

describe("joinNeighbouringSeats", () => {
  const table = aTable(TABLES.communesVoisines, [
    { code_commune: "26999", longitude: "5.1", latitude: "44.8" },
    { code_commune: "04019", longitude: "6.65", latitude: "44.387" },
    { code_commune: "26113", longitude: "5.36", latitude: "44.76" },
    { code_commune: "99999", longitude: "5.36", latitude: "44.76" },
  ]);
  const { seats, problems } = joinNeighbouringSeats(table, official);

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
    expect(listNeighbouringCommunes(official, only)).toEqual([
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
