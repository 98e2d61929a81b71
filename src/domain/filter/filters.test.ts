import { describe, expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import type { CodeDepartement } from "../codes.ts";
import { FILTER_GROUPS, matchGroup, NO_FILTERS, valuesOf } from "./filters.ts";
import type { Practical } from "./practical.ts";

const place = aPlace({
  categories: ["france-services", "espace-saisonnier"],
  themes: ["emploi", "sante"],
  codeDepartement: "73" as CodeDepartement,
  kind: "logement",
  format: "itinerant",
  verification: "recoupe",
});

describe("filters", () => {
  it("read each group's values from the place", () => {
    expect(FILTER_GROUPS.map((group) => valuesOf(place, group))).toEqual([
      ["france-services", "espace-saisonnier"],
      ["emploi", "sante"],
      [],
      ["73"],
      ["logement"],
      ["itinerant"],
      ["recoupe"],
    ]);
  });

  it("let every place pass a group without values", () => {
    expect(FILTER_GROUPS.map((group) => matchGroup(place, NO_FILTERS, group))).toEqual(FILTER_GROUPS.map(() => "yes"));
  });

  it("require one of the selected values", () => {
    const either = { ...NO_FILTERS, category: ["lieu-multiservices", "espace-saisonnier"] as const };
    expect(matchGroup(place, either, "category")).toBe("yes");
    expect(matchGroup(place, { ...NO_FILTERS, category: ["lieu-multiservices"] }, "category")).toBe("no");
  });

  it("require every selected theme", () => {
    expect(matchGroup(place, { ...NO_FILTERS, theme: ["emploi", "sante"] }, "theme")).toBe("yes");
    expect(matchGroup(place, { ...NO_FILTERS, theme: ["emploi", "impots"] }, "theme")).toBe("no");
  });

  it("require every practical value, where no outweighs unknown", () => {
    const practical = (...values: Practical[]) => matchGroup(place, { ...NO_FILTERS, practical: values }, "practical");
    expect([practical("samedi"), practical("par-telephone"), practical("samedi", "par-telephone")]).toEqual([
      "unknown",
      "no",
      "no",
    ]);
  });
});
