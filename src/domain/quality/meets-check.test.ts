import { expect, it } from "vitest";
import { aPlace, aStop } from "../../testing/builders.ts";
import type { CodeDepartement } from "../codes.ts";
import type { PlaceRecord } from "../place.ts";
import { isCountedIn } from "./meets-check.ts";
import { BEYOND, type QualityCheck, type QualityRef } from "./quality-ref.ts";

const CONTEXT = { today: "2026-11-25", likeOthers: new Set(["fs-2"]) };

function of(check: QualityCheck, rest: Partial<QualityRef> = {}): QualityRef {
  return { check, category: undefined, departement: undefined, ...rest };
}

function withRecords(...changes: readonly Partial<PlaceRecord>[]) {
  const [record] = aPlace().records;
  const [first = record, ...others] = changes.map((change) => ({ ...record, ...change }));
  return aPlace({ records: [first, ...others] });
}

it.each([
  ["sans-horaires", "openingHours", "Mo 09:00-12:00"],
  ["sans-telephone", "phone", "04 92 00 00 00"],
  ["sans-courriel", "email", "accueil@example.fr"],
  ["sans-site", "website", "https://example.fr"],
] as const)("counts in %s a place when all its records lack the value", (check, field, value) => {
  expect(isCountedIn(withRecords({}, {}), of(check), CONTEXT)).toBe(true);
  expect(isCountedIn(withRecords({}, { [field]: value }), of(check), CONTEXT)).toBe(false);
});

it("accepts the hours of the stops of a place", () => {
  const place = aPlace({ stops: [aStop(), aStop({ openingHours: "Tu 09:00-12:00" })] });
  expect(isCountedIn(place, of("sans-horaires"), CONTEXT)).toBe(false);
});

it("counts by position, verification, doubt, likeness and age", () => {
  const place = withRecords({ doubts: ["?"], sourceDate: "2019" });
  expect(isCountedIn(place, of("doutes"), CONTEXT)).toBe(true);
  expect(isCountedIn(place, of("cinq-ans-et-plus"), CONTEXT)).toBe(true);
  expect(isCountedIn(place, of("sans-date"), CONTEXT)).toBe(false);
  expect(isCountedIn(aPlace(), of("doutes"), CONTEXT)).toBe(false);
  expect(isCountedIn(aPlace({ id: "fs-2" }), of("doublons"), CONTEXT)).toBe(true);
  expect(isCountedIn(aPlace({ id: "fs-1" }), of("doublons"), CONTEXT)).toBe(false);
  expect(isCountedIn(aPlace({ precision: "commune" }), of("position-commune"), CONTEXT)).toBe(true);
  expect(isCountedIn(aPlace({ verification: "recoupe" }), of("officiel"), CONTEXT)).toBe(false);
});

it("counts exactly the places outside the départements of the map", () => {
  const beyond = of("tous", { departement: BEYOND });
  expect(isCountedIn(aPlace({ codeDepartement: undefined }), beyond, CONTEXT)).toBe(true);
  expect(isCountedIn(aPlace(), beyond, CONTEXT)).toBe(false);
});

it("counts a place in each of its types, and in its département", () => {
  const place = aPlace({ categories: ["france-services", "lieu-multiservices"] });
  expect(isCountedIn(place, of("tous", { category: "lieu-multiservices" }), CONTEXT)).toBe(true);
  expect(isCountedIn(place, of("tous", { category: "espace-saisonnier" }), CONTEXT)).toBe(false);
  expect(isCountedIn(place, of("tous", { departement: "04" as CodeDepartement }), CONTEXT)).toBe(true);
  expect(isCountedIn(place, of("tous", { departement: "05" as CodeDepartement }), CONTEXT)).toBe(false);
});
