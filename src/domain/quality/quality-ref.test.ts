import { expect, it } from "vitest";
import type { CodeDepartement } from "../codes.ts";
import { CATEGORIES } from "../place.ts";
import { BEYOND, QUALITY_CHECKS, readQualityRef, writeQualityRef } from "./quality-ref.ts";

it("reads back every reference it writes", () => {
  for (const check of QUALITY_CHECKS) {
    for (const category of [undefined, ...CATEGORIES]) {
      for (const departement of [undefined, "05" as CodeDepartement, BEYOND] as const) {
        const figure = { check, category, departement };
        expect(readQualityRef(writeQualityRef(figure))).toEqual(figure);
      }
    }
  }
});

it.each([
  ["sans-horaires", "sans-horaires"],
  ["sans-horaires.france-services.05", "sans-horaires.france-services.05"],
  ["tous..05", "tous..05"],
])("writes %s in the shortest form", (text, written) => {
  const figure = readQualityRef(text);
  expect(figure && writeQualityRef(figure)).toBe(written);
});

it.each(["", "autre", "tous.autre", "tous..5", "tous...", "tous..05.1"])("finds no figure in %s", (text) => {
  expect(readQualityRef(text)).toBeUndefined();
});
