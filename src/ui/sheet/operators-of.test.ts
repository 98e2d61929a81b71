import { expect, it } from "vitest";
import { aManifest, aServicePoint } from "../../testing/builders.ts";
import { operatorsOf } from "./operators-of.ts";

const manifest = aManifest({ operators: { "france-services": { emploi: "France Travail, Urssaf" } } });

it("names who stands behind a theme of a place's types", () => {
  const point = aServicePoint({ categories: ["france-services", "espace-saisonnier"] });
  expect(operatorsOf(point, "emploi", manifest)).toEqual(["France Travail, Urssaf"]);
  expect(operatorsOf(point, "sante", manifest)).toEqual([]);
});

it("names nobody for another type, for housing, nor before the manifest has come", () => {
  expect(operatorsOf(aServicePoint({ categories: ["espace-saisonnier"] }), "emploi", manifest)).toEqual([]);
  expect(operatorsOf(aServicePoint({ kind: "logement" }), "emploi", manifest)).toEqual([]);
  expect(operatorsOf(aServicePoint(), "emploi", undefined)).toEqual([]);
});
