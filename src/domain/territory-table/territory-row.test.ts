import { expect, test } from "vitest";
import { aCommune } from "../../testing/builders.ts";
import { aTerritoryAccess } from "../../testing/territory-row-builders.ts";
import type { CodeCommune, CodeDepartement, CodeEpci } from "../codes.ts";
import { territoriesInside } from "./territories-inside.ts";
import { toTerritoryRows } from "./territory-row.ts";

const VAL_CENIS = { level: "commune", code: "73290" as CodeCommune } as const;
const SAVOIE = { level: "departement", code: "73" as CodeDepartement } as const;
const EPCI = { level: "epci", code: "200070464" as CodeEpci } as const;

test("rows have the département beside ambiguous names", () => {
  const accesses = [
    aTerritoryAccess({ ref: VAL_CENIS, name: "Val-Cenis" }),
    aTerritoryAccess({ ref: SAVOIE, name: "Savoie" }),
    aTerritoryAccess({ ref: EPCI, name: "CC Haute Maurienne Vanoise" }),
  ];
  const rows = toTerritoryRows(accesses, []);
  expect(rows.map(({ label }) => label)).toEqual(["Val-Cenis (73)", "Savoie (73)", "CC Haute Maurienne Vanoise"]);
  expect(rows.map(({ key }) => key)).toEqual(["73290", "73", "200070464"]);
});

test("rows are matched with the previous figures by territory, not by rank", () => {
  const now = [aTerritoryAccess({ ref: SAVOIE }), aTerritoryAccess({ ref: EPCI })];
  const present = [aTerritoryAccess({ ref: EPCI, coveredPopulation: 7 })];
  const [savoie, epci] = toTerritoryRows(now, present);
  expect(epci?.before).toBe(present[0]);
  expect(savoie?.before).toBe(now[0]);
});

test("an EPCI is inside every département with one of its communes", () => {
  const code = (text: string) => text as CodeCommune;
  const communes = [
    aCommune({ code: code("04001"), codeDepartement: "04" as CodeDepartement, codeEpci: EPCI.code }),
    aCommune({ code: code("84001"), codeDepartement: "84" as CodeDepartement, codeEpci: EPCI.code }),
    aCommune({ code: code("84002"), codeDepartement: "84" as CodeDepartement, codeEpci: undefined }),
  ];
  const inVaucluse = { level: "departement", code: "84" as CodeDepartement } as const;
  expect([...territoriesInside(communes, inVaucluse, "commune")]).toEqual(["84001", "84002"]);
  expect([...territoriesInside(communes, inVaucluse, "epci")]).toEqual([EPCI.code]);
  expect([...territoriesInside(communes, EPCI, "departement")]).toEqual(["04", "84"]);
  expect([...territoriesInside(communes, { level: "region" }, "commune")]).toHaveLength(3);
});
