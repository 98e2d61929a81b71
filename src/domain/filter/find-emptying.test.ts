import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someCriteria, somePlaces } from "../../testing/arbitraries.ts";
import { aPlace } from "../../testing/builders.ts";
import { parisMomentOf } from "../opening-hours/paris-moment.ts";
import { activeFilters, filterPlaces, findEmptying, toCriteria, withoutFilter } from "./filter-places.ts";
import { type Filters, NO_FILTERS } from "./filters.ts";

function ticked(filters: Partial<Filters>) {
  return toCriteria({ ...NO_FILTERS, ...filters }, { moment: undefined, commune: undefined, reach: undefined });
}

describe("findEmptying", () => {
  it("names no group while some place passes", () => {
    expect(findEmptying([aPlace({ kind: "accueil" })], ticked({ kind: ["accueil"] }))).toEqual([]);
  });

  it("names the groups whose removal brings places back, most places first", () => {
    const places = [
      aPlace({ kind: "accueil", format: "fixe" }),
      aPlace({ kind: "aire", format: "itinerant" }),
      aPlace({ kind: "aire", format: "itinerant" }),
    ];
    expect(findEmptying(places, ticked({ kind: ["aire"], format: ["fixe"] }))).toEqual([
      { filter: "format", placesWithout: 2 },
      { filter: "kind", placesWithout: 1 },
    ]);
  });

  it("names none when several groups must be removed together", () => {
    const asked = ticked({ kind: ["aire"], format: ["antenne"] });
    expect(findEmptying([aPlace({ kind: "accueil", format: "fixe" })], asked)).toEqual([]);
  });

  it("gives for each filter the exact number of places without it", () => {
    fc.assert(
      fc.property(somePlaces, someCriteria, (places, criteria) => {
        fc.pre(filterPlaces(places, criteria).length === 0);
        const promised = new Map(
          findEmptying(places, criteria).map(({ filter, placesWithout }) => [filter, placesWithout]),
        );
        for (const filter of activeFilters(criteria)) {
          const imported = filterPlaces(places, withoutFilter(criteria, filter)).length;
          expect(promised.get(filter) ?? 0, filter).toBe(imported);
        }
      }),
    );
  });

  it("handles the reach and places that may match: a place with unknown hours empties nothing", () => {
    const places = [aPlace({ name: "A" }), aPlace({ name: "B" })];
    const reach = { costOf: () => 12, limit: 10 };
    const moment = parisMomentOf("2026-11-24", 600);
    const far = toCriteria(NO_FILTERS, { moment, commune: undefined, reach });
    expect(findEmptying(places, far)).toEqual([{ filter: "reach", placesWithout: 2 }]);
    expect(findEmptying(places, toCriteria(NO_FILTERS, { moment, commune: undefined, reach: undefined }))).toEqual([]);
  });
});
