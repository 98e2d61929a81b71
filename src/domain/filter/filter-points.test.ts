import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someCriteria, someServicePoints } from "../../testing/arbitraries.ts";
import { aServicePoint } from "../../testing/builders.ts";
import { filterPoints } from "./filter-points.ts";
import { NO_FILTERS } from "./filters.ts";
import { toCriteria } from "./match-place.ts";

const NOWHERE = { moment: undefined, commune: undefined, reach: undefined };

describe("filterPoints", () => {
  it("returns all places for an empty query", () => {
    fc.assert(
      fc.property(someServicePoints, (points) => {
        expect(filterPoints(points, toCriteria(NO_FILTERS, NOWHERE))).toEqual(points);
      }),
    );
  });

  it("keeps the places that pass every group, in their order", () => {
    const points = [
      aServicePoint({ id: "fs-3", themes: ["emploi"], format: "itinerant" }),
      aServicePoint({ id: "fs-2", themes: ["emploi"], format: "fixe" }),
      aServicePoint({ id: "fs-1", themes: ["emploi", "sante"], format: "itinerant" }),
      aServicePoint({ id: "fs-0", themes: ["sante"], format: "itinerant" }),
    ];
    const kept = filterPoints(points, toCriteria({ ...NO_FILTERS, theme: ["emploi"], format: ["itinerant"] }, NOWHERE));
    expect(kept.map(({ id }) => id)).toEqual(["fs-3", "fs-1"]);
  });

  it("is idempotent", () => {
    fc.assert(
      fc.property(someServicePoints, someCriteria, (points, criteria) => {
        const once = filterPoints(points, criteria);
        expect(filterPoints(once, criteria)).toEqual(once);
      }),
    );
  });
});
