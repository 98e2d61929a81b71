import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someCriteria, someServicePoints } from "../../testing/arbitraries.ts";
import { aServicePoint } from "../../testing/builders.ts";
import { parisMomentOf } from "../opening-hours/paris-moment.ts";
import { filterPoints } from "./filter-points.ts";
import { type Filters, NO_FILTERS } from "./filters.ts";
import { findEmptying } from "./find-emptying.ts";
import { activeFilters, toCriteria, withoutFilter } from "./match-place.ts";

function ticked(filters: Partial<Filters>) {
  return toCriteria({ ...NO_FILTERS, ...filters }, { moment: undefined, commune: undefined, reach: undefined });
}

describe("findEmptying", () => {
  it("names no group while some place passes", () => {
    expect(findEmptying([aServicePoint({ kind: "accueil" })], ticked({ kind: ["accueil"] }))).toEqual([]);
  });

  it("names the groups whose removal brings places back, most places first", () => {
    const points = [
      aServicePoint({ kind: "accueil", format: "fixe" }),
      aServicePoint({ kind: "aire", format: "itinerant" }),
      aServicePoint({ kind: "aire", format: "itinerant" }),
    ];
    expect(findEmptying(points, ticked({ kind: ["aire"], format: ["fixe"] }))).toEqual([
      { filter: "format", pointsWithout: 2 },
      { filter: "kind", pointsWithout: 1 },
    ]);
  });

  it("names none when several groups must be removed together", () => {
    const asked = ticked({ kind: ["aire"], format: ["antenne"] });
    expect(findEmptying([aServicePoint({ kind: "accueil", format: "fixe" })], asked)).toEqual([]);
  });

  it("gives for each filter the exact number of places without it", () => {
    fc.assert(
      fc.property(someServicePoints, someCriteria, (points, criteria) => {
        fc.pre(filterPoints(points, criteria).length === 0);
        const promised = new Map(
          findEmptying(points, criteria).map(({ filter, pointsWithout }) => [filter, pointsWithout]),
        );
        for (const filter of activeFilters(criteria)) {
          const brought = filterPoints(points, withoutFilter(criteria, filter)).length;
          expect(promised.get(filter) ?? 0, filter).toBe(brought);
        }
      }),
    );
  });

  it("handles the reach and places that may match: a place with unknown hours empties nothing", () => {
    const points = [aServicePoint({ name: "A" }), aServicePoint({ name: "B" })];
    const reach = { costOf: () => 12, limit: 10 };
    const moment = parisMomentOf("2026-11-24", 600);
    const far = toCriteria(NO_FILTERS, { moment, commune: undefined, reach });
    expect(findEmptying(points, far)).toEqual([{ filter: "reach", pointsWithout: 2 }]);
    expect(findEmptying(points, toCriteria(NO_FILTERS, { moment, commune: undefined, reach: undefined }))).toEqual([]);
  });
});
