import { expect, it } from "vitest";
import type { CodeDepartement, CodeEpci } from "../domain/codes.ts";
import { toTerritoryLabels } from "./territory-label-features.ts";

const SAVOIE = { level: "departement", code: "73" as CodeDepartement } as const;
const EPCI = { level: "epci", code: "200067825" as CodeEpci } as const;
const territories = [
  { ref: SAVOIE, name: "Savoie", share: 0.9134, population: 400_000 },
  { ref: EPCI, name: "Personne", share: undefined, population: 0 },
];
const points = new Map([
  ["73", [6.4, 45.5]],
  ["200067825", [6, 45]],
] as const);

it("formats shares, and leaves out those of territories without people", () => {
  const { features } = toTerritoryLabels(territories, points, true);
  expect(features.map(({ properties }) => properties.share)).toEqual(["91,3\u00a0%", "–"]);
});

it("labels no territory without an outline", () => {
  const { features } = toTerritoryLabels(territories, new Map([["73", [6.4, 45.5]]]), true);
  expect(features.map(({ properties }) => properties.name)).toEqual(["Savoie"]);
});

it("writes names alone as the table does, with the number of a département", () => {
  const { features } = toTerritoryLabels(territories, points, false);
  expect(features.map(({ properties: { name, share } }) => [name, share])).toEqual([
    ["Savoie (73)", ""],
    ["Personne", ""],
  ]);
});
