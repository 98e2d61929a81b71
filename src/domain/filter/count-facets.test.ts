import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someFilters, someServicePoints } from "../../testing/arbitraries.ts";
import { aServicePoint } from "../../testing/builders.ts";
import { CATEGORIES, FORMATS, KINDS, VERIFICATIONS } from "../service-point.ts";
import { DEPARTEMENTS } from "../territory.ts";
import { THEMES } from "../themes.ts";
import { countFacets } from "./count-facets.ts";
import { filterPoints } from "./filter-points.ts";
import { FILTER_GROUPS, type Filters, NO_FILTERS } from "./filters.ts";

const EVERY_VALUE: Filters = {
  category: CATEGORIES,
  theme: THEMES,
  departement: DEPARTEMENTS.map(({ code }) => code),
  kind: KINDS,
  format: FORMATS,
  verification: VERIFICATIONS,
};

const EVERY_PAIR = FILTER_GROUPS.flatMap((group) => EVERY_VALUE[group].map((value) => [group, value] as const));

describe("countFacets", () => {
  it("counts what the list would show if the value alone were asked in its group, themes adding up", () => {
    fc.assert(
      fc.property(someServicePoints, someFilters, (points, filters) => {
        const counts = countFacets(points, filters);
        for (const [group, value] of EVERY_PAIR) {
          const asked = group === "theme" ? [...filters.theme, value] : [value];
          const shown = filterPoints(points, { ...filters, [group]: asked });
          expect(counts[group].get(value) ?? 0, `${group} ${value}`).toBe(shown.length);
        }
      }),
    );
  });

  it("counts a place once in each of its categories", () => {
    const counts = countFacets([aServicePoint({ categories: ["france-services", "espace-saisonnier"] })], NO_FILTERS);
    expect([...counts.category]).toEqual([
      ["france-services", 1],
      ["espace-saisonnier", 1],
    ]);
  });

  it("gives a value that no place has no count", () => {
    expect(countFacets([aServicePoint()], NO_FILTERS).kind.get("aire")).toBeUndefined();
  });
});
