import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someFilters, someServicePoints } from "../../testing/arbitraries.ts";
import { aServicePoint } from "../../testing/builders.ts";
import { filterPoints } from "./filter-points.ts";
import { FILTER_GROUPS, NO_FILTERS } from "./filters.ts";
import { findEmptyingGroups } from "./find-emptying-groups.ts";

describe("findEmptyingGroups", () => {
  it("names no group while some place passes", () => {
    expect(findEmptyingGroups([aServicePoint({ kind: "accueil" })], { ...NO_FILTERS, kind: ["accueil"] })).toEqual([]);
  });

  it("names the groups that bring places back, the most places first", () => {
    const points = [
      aServicePoint({ kind: "accueil", format: "fixe" }),
      aServicePoint({ kind: "aire", format: "itinerant" }),
      aServicePoint({ kind: "aire", format: "itinerant" }),
    ];
    expect(findEmptyingGroups(points, { ...NO_FILTERS, kind: ["aire"], format: ["fixe"] })).toEqual([
      { group: "format", pointsWithout: 2 },
      { group: "kind", pointsWithout: 1 },
    ]);
  });

  it("names none when several groups must be lifted together", () => {
    const filters = { ...NO_FILTERS, kind: ["aire"], format: ["antenne"] } as const;
    expect(findEmptyingGroups([aServicePoint({ kind: "accueil", format: "fixe" })], filters)).toEqual([]);
  });

  it("promises for each group exactly what lifting it brings", () => {
    fc.assert(
      fc.property(someServicePoints, someFilters, (points, filters) => {
        fc.pre(filterPoints(points, filters).length === 0);
        const promised = new Map(
          findEmptyingGroups(points, filters).map((found) => [found.group, found.pointsWithout]),
        );
        for (const group of FILTER_GROUPS) {
          const brought = filterPoints(points, { ...filters, [group]: [] }).length;
          expect(promised.get(group) ?? 0, group).toBe(brought);
        }
      }),
    );
  });
});
