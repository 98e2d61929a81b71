import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { somePlaces } from "../../testing/arbitraries.ts";
import { aPlace } from "../../testing/builders.ts";
import { filterPlaces, toCriteria } from "./filter-places.ts";
import { NO_FILTERS } from "./filters.ts";

const NOWHERE = { moment: undefined, commune: undefined, reach: undefined };

describe("filterPoints", () => {
  it("returns all places for an empty query", () => {
    fc.assert(
      fc.property(somePlaces, (places) => {
        expect(filterPlaces(places, toCriteria(NO_FILTERS, NOWHERE))).toEqual(places);
      }),
    );
  });

  it("keeps the places that pass every group, in their order", () => {
    const places = [
      aPlace({ id: "fs-3", themes: ["emploi"], format: "itinerant" }),
      aPlace({ id: "fs-2", themes: ["emploi"], format: "fixe" }),
      aPlace({ id: "fs-1", themes: ["emploi", "sante"], format: "itinerant" }),
      aPlace({ id: "fs-0", themes: ["sante"], format: "itinerant" }),
    ];
    const kept = filterPlaces(places, toCriteria({ ...NO_FILTERS, theme: ["emploi"], format: ["itinerant"] }, NOWHERE));
    expect(kept.map(({ id }) => id)).toEqual(["fs-3", "fs-1"]);
  });
});
