import { expect, it } from "vitest";
import type { CodeCommune, CodeDepartement, CodeEpci } from "../../domain/codes.ts";
import { DEPARTEMENTS } from "../../domain/territory.ts";
import { type TerritoryRef, WHOLE_REGION } from "../../domain/territory-ref.ts";
import { aCommune } from "../../testing/builders.ts";
import { frenchTerritory } from "./words.ts";

function epci(name: string) {
  const code = "200000000" as CodeEpci;
  return frenchTerritory({ level: "epci", code }, [], [{ code, name, communesInRegion: 1, communesInAll: 1 }]);
}

function commune(name: string) {
  const code = "05001" as CodeCommune;
  return frenchTerritory({ level: "commune", code }, [aCommune({ code, name })], []);
}

it.each([
  ["04", "dans les Alpes-de-Haute-Provence", "des Alpes-de-Haute-Provence"],
  ["38", "en Isère", "de l’Isère"],
  ["84", "dans le Vaucluse", "du Vaucluse"],
])("says the département %s with its preposition", (code, at, of) => {
  const territory: TerritoryRef = { level: "departement", code: code as CodeDepartement };
  expect(frenchTerritory(territory, [], [])).toMatchObject({ at, of });
});

it("knows the preposition of every département", () => {
  for (const { code, name } of DEPARTEMENTS)
    expect(frenchTerritory({ level: "departement", code }, [], []).of).not.toBe(`de ${name}`);
});

it.each([
  ["CC du Trièves", "Communauté de communes du Trièves", "dans la communauté de communes du Trièves"],
  ["CC de l'Oisans", "Communauté de communes de l’Oisans", "dans la communauté de communes de l’Oisans"],
  [
    "CA Porte de l'Isère (CAPI)",
    "Communauté d’agglomération Porte de l’Isère",
    "dans la communauté d’agglomération Porte de l’Isère",
  ],
  ["Métropole Nice Côte d'Azur", "Métropole Nice Côte d’Azur", "dans la métropole Nice Côte d’Azur"],
  ["Grenoble-Alpes-Métropole", "Grenoble-Alpes-Métropole", "dans Grenoble-Alpes-Métropole"],
])("says the noun of %s in full", (name, title, at) => {
  expect(epci(name)).toMatchObject({ title, at });
});

it.each([
  ["Vars", "à Vars", "de Vars"],
  ["Les Orres", "aux Orres", "des Orres"],
  ["Embrun", "à Embrun", "d’Embrun"],
  ["Le Monêtier-les-Bains", "au Monêtier-les-Bains", "du Monêtier-les-Bains"],
])("says %s with its article", (name, at, of) => {
  expect(commune(name)).toMatchObject({ title: name, at, of });
});

it("names the region and a set", () => {
  expect(frenchTerritory(WHOLE_REGION, [], []).of).toBe("des sept départements alpins");
  expect(frenchTerritory({ level: "ensemble", key: "05.38", name: "Nord" }, [], []).at).toBe(
    "dans l’ensemble « Nord »",
  );
});
