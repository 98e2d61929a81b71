import fc from "fast-check";
import { expect, it } from "vitest";
import { someCriteria, somePlaces } from "../../testing/arbitraries.ts";
import { aPlace } from "../../testing/builders.ts";
import { atOnce } from "../at-once.ts";
import { countFacets, preparePlaces } from "../filter/filter-places.ts";
import { orderPlaces } from "../place-facts.ts";

it("does not change results", () => {
  fc.assert(
    fc.property(somePlaces, someCriteria, (places, criteria) => {
      const prepared = structuredClone(places);
      atOnce(preparePlaces(prepared));
      expect(countFacets(prepared, criteria)).toEqual(countFacets(places, criteria));
      expect(orderPlaces(prepared)).toEqual(orderPlaces(places));
    }),
  );
});

it("yields after each place", () => {
  const places = [1, 2, 3].map((rank) => aPlace({ id: `lm-${rank}` }));
  let rests = 0;
  for (const _ of preparePlaces(places)) rests++;
  expect(rests).toBeGreaterThanOrEqual(places.length);
});
