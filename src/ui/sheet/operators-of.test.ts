import { expect, it } from "vitest";
import { aManifest, aPlace } from "../../testing/builders.ts";
import { operatorsOf } from "./operators-of.ts";

const manifest = aManifest({ operators: { "france-services": { emploi: "France Travail, Urssaf" } } });

it("names who stands behind a theme of a place's types", () => {
  const place = aPlace({ categories: ["france-services", "espace-saisonnier"] });
  expect(operatorsOf(place, "emploi", manifest)).toEqual(["France Travail, Urssaf"]);
  expect(operatorsOf(place, "sante", manifest)).toEqual([]);
});

it("names nobody for another type, for housing, nor before the manifest has come", () => {
  expect(operatorsOf(aPlace({ categories: ["espace-saisonnier"] }), "emploi", manifest)).toEqual([]);
  expect(operatorsOf(aPlace({ kind: "logement" }), "emploi", manifest)).toEqual([]);
  expect(operatorsOf(aPlace(), "emploi", undefined)).toEqual([]);
});
