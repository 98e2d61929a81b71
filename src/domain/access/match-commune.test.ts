import { describe, expect, it } from "vitest";
import { aCommune } from "../../testing/builders.ts";
import type { CodeDepartement } from "../codes.ts";
import { labelCommunes, matchCommune } from "./match-commune.ts";

function named(name: string, departement: string) {
  return aCommune({ name, codeDepartement: departement as CodeDepartement });
}

const [aspremont05, aspremont06, ecrins, coeur] = [
  named("Aspremont", "05"),
  named("Aspremont", "06"),
  named("L'Argentière-la-Bessée", "05"),
  named("Cœur-de-Savoie", "73"),
];
const communes = labelCommunes([aspremont05, aspremont06, ecrins, coeur]);

it("labels a commune by its name, and by its département where names repeat", () => {
  expect(communes.map(({ label }) => label)).toEqual([
    "Aspremont (05)",
    "Aspremont (06)",
    "L'Argentière-la-Bessée",
    "Cœur-de-Savoie",
  ]);
});

describe("matchCommune", () => {
  it.each([
    ["L'Argentière-la-Bessée", ecrins],
    ["  l’argentiere la bessee ", ecrins],
    ["COEUR DE SAVOIE", coeur],
    ["Cœur-de-Savoie (73)", coeur],
    ["Aspremont (06)", aspremont06],
    ["aspremont 05", aspremont05],
  ] as const)("reads « %s » as a commune", (text, commune) => {
    expect(matchCommune(communes, text)).toBe(commune);
  });

  it("asks for the département when communes share a name", () => {
    expect(matchCommune(communes, "aspremont")).toBe("ambiguous");
  });

  it.each(["Aspre", "Paris", "", "Aspremont (73)"])("finds no commune « %s »", (text) => {
    expect(matchCommune(communes, text)).toBe("unknown");
  });
});
