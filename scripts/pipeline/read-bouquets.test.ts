import { expect, it } from "vitest";
import { aTable } from "../../src/testing/table-builders.ts";
import { readBouquets } from "./join-needs.ts";
import { TABLES } from "./table-columns.ts";

it("gives each category its themes in order, and none to a category that is not listed", () => {
  const table = aTable(TABLES.bouquets, [
    { category: "espace-saisonnier", theme: "sante" },
    { category: "france-services", theme: "droits" },
    { category: "espace-saisonnier", theme: "emploi" },
  ]);
  expect([...readBouquets(table)]).toEqual([
    ["france-services", ["droits"]],
    ["espace-saisonnier", ["emploi", "sante"]],
    ["lieu-multiservices", []],
  ]);
});
