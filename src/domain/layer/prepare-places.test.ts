import fc from "fast-check";
import { expect, it } from "vitest";
import { someCriteria, someServicePoints } from "../../testing/arbitraries.ts";
import { aServicePoint } from "../../testing/builders.ts";
import { atOnce } from "../at-once.ts";
import { countFacets } from "../filter/count-facets.ts";
import { orderPlaces } from "../order-places.ts";
import { preparePlaces } from "./prepare-places.ts";

it("does not change results", () => {
  fc.assert(
    fc.property(someServicePoints, someCriteria, (points, criteria) => {
      const prepared = structuredClone(points);
      atOnce(preparePlaces(prepared));
      expect(countFacets(prepared, criteria)).toEqual(countFacets(points, criteria));
      expect(orderPlaces(prepared)).toEqual(orderPlaces(points));
    }),
  );
});

it("yields after each place", () => {
  const points = [1, 2, 3].map((rank) => aServicePoint({ id: `lm-${rank}` }));
  let rests = 0;
  for (const _ of preparePlaces(points)) rests++;
  expect(rests).toBeGreaterThanOrEqual(points.length);
});
