import { describe, expect, it } from "vitest";
import { aCommune } from "../../testing/builders.ts";
import type { CodeCommune, CodeDepartement, CodeEpci } from "../codes.ts";
import { territoryKey } from "../territory-ref.ts";
import { buildSearchIndex } from "./search-index.ts";
import { nameTerritories, searchTerritories } from "./search-territories.ts";

const SISTERONAIS = "200068765" as CodeEpci;
const SERRE_PONCON = "200067742" as CodeEpci;
const communes = [
  aCommune({ code: "04209" as CodeCommune, name: "Sisteron", codeEpci: SISTERONAIS, population: 7400 }),
  aCommune({
    code: "05070" as CodeCommune,
    name: "Laragne-Montéglin",
    codeEpci: SISTERONAIS,
    codeDepartement: "05" as CodeDepartement,
    postcodes: ["05300"],
  }),
  aCommune({
    code: "05046" as CodeCommune,
    name: "Embrun",
    codeEpci: SERRE_PONCON,
    codeDepartement: "05" as CodeDepartement,
    postcodes: ["05200"],
  }),
];
const epcis = [
  { code: SISTERONAIS, name: "CC du Sisteronais-Buëch", communesInRegion: 2, communesInAll: 60 },
  { code: SERRE_PONCON, name: "CC Serre-Ponçon", communesInRegion: 1, communesInAll: 17 },
  { code: "200000000" as CodeEpci, name: "CC Serre sans commune ici", communesInRegion: 0, communesInAll: 9 },
];
const names = nameTerritories(communes, epcis);
const index = buildSearchIndex({ communes });
const search = (text: string, limit = 8) => searchTerritories(names, index, text, limit);
const found = (text: string) => search(text).flatMap(({ hits }) => hits.map(({ ref }) => territoryKey(ref)));

describe("searchTerritories", () => {
  it("offers the region and the départements for an empty text", () => {
    expect(found(" ")).toEqual(["region", "04", "05", "06", "38", "73", "74", "84"]);
  });

  it.each([
    ["sister", [SISTERONAIS, "04209"]],
    ["SISTERONAIS BUECH", [SISTERONAIS]],
    ["cc du sis", [SISTERONAIS]],
    ["serre poncon", [SERRE_PONCON]],
    ["serre-ponçon", [SERRE_PONCON]],
    ["laragne", ["05070"]],
    ["hautes alpes", ["05"]],
    ["haute", ["04", "05", "74"]],
    ["savoie", ["73", "74"]],
    ["05", ["05", "05046", "05070"]],
    ["05200", ["05046"]],
    ["?", []],
    ["Paris", []],
  ])("finds the possible meanings of « %s »", (text, keys) => {
    expect([...found(text)].sort()).toEqual([...keys].sort());
  });

  it("ranks the exact name before names with that beginning, and those before names with its words", () => {
    const keys = search("savoie").flatMap(({ hits }) => hits.map(({ name }) => name));
    expect(keys).toEqual(["Savoie", "Haute-Savoie"]);
  });

  it("goes from the largest territories to the smallest, with a limit for each level", () => {
    expect(search("s", 1).map(({ level, hits }) => [level, hits.length])).toEqual([
      ["departement", 1],
      ["epci", 1],
      ["commune", 1],
    ]);
  });

  it("gives the départements of an EPCI, and the reason for the match of a commune", () => {
    expect(search("sisteronais")[0]?.hits[0]?.codesDepartement).toEqual(["04", "05"]);
    expect(search("05200")[0]?.hits[0]?.foundBy).toEqual({ kind: "postcode", text: "05200" });
  });
});
