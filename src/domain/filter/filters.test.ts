import { describe, expect, it } from "vitest";
import { aServicePoint } from "../../testing/builders.ts";
import type { CodeDepartement } from "../codes.ts";
import { countAsked, FILTER_GROUPS, NO_FILTERS, passesGroup, valuesOf } from "./filters.ts";

const point = aServicePoint({
  categories: ["france-services", "espace-saisonnier"],
  themes: ["emploi", "sante"],
  codeDepartement: "73" as CodeDepartement,
  kind: "logement",
  format: "itinerant",
  verification: "recoupe",
});

describe("filters", () => {
  it("read each group's values from the place", () => {
    expect(FILTER_GROUPS.map((group) => valuesOf(point, group))).toEqual([
      ["france-services", "espace-saisonnier"],
      ["emploi", "sante"],
      ["73"],
      ["logement"],
      ["itinerant"],
      ["recoupe"],
    ]);
  });

  it("let everything pass a group in which nothing is asked", () => {
    expect(FILTER_GROUPS.every((group) => passesGroup(point, NO_FILTERS, group))).toBe(true);
  });

  it("want one of the values asked", () => {
    const either = { ...NO_FILTERS, category: ["lieu-multiservices", "espace-saisonnier"] as const };
    expect(passesGroup(point, either, "category")).toBe(true);
    expect(passesGroup(point, { ...NO_FILTERS, category: ["lieu-multiservices"] }, "category")).toBe(false);
  });

  it("want every theme asked", () => {
    expect(passesGroup(point, { ...NO_FILTERS, theme: ["emploi", "sante"] }, "theme")).toBe(true);
    expect(passesGroup(point, { ...NO_FILTERS, theme: ["emploi", "impots"] }, "theme")).toBe(false);
  });

  it("count the values asked in all groups", () => {
    expect(countAsked(NO_FILTERS)).toBe(0);
    expect(countAsked({ ...NO_FILTERS, theme: ["emploi", "sante"], kind: ["aire"] })).toBe(3);
  });
});
