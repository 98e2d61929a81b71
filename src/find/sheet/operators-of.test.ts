import { expect, it } from "vitest";
import { aManifest, aPlace } from "../../testing/builders.ts";
import { operatorsOf } from "./place-text.ts";

const manifest = aManifest({ operators: { "france-services": { emploi: "France Travail, Urssaf" } } });

it("returns the operators of a theme by the types of the place", () => {
  const place = aPlace({ categories: ["france-services", "espace-saisonnier"] });
  expect(operatorsOf(place, "emploi", manifest)).toEqual(["France Travail, Urssaf"]);
  expect(operatorsOf(place, "sante", manifest)).toEqual([]);
});

it("returns no operators for another type, for a housing service, and before the manifest is loaded", () => {
  expect(operatorsOf(aPlace({ categories: ["espace-saisonnier"] }), "emploi", manifest)).toEqual([]);
  expect(operatorsOf(aPlace({ kind: "logement" }), "emploi", manifest)).toEqual([]);
  expect(operatorsOf(aPlace(), "emploi", undefined)).toEqual([]);
});
