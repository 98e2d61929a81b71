import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someCommunes, somePlaces } from "../../testing/arbitraries.ts";
import { greatCircleDistanceKm } from "../geo/position.ts";
import { nearestCosts } from "./nearest-costs.ts";

describe("nearestCosts", () => {
  it("agrees with measuring every pair", () => {
    fc.assert(
      fc.property(someCommunes, somePlaces, (communes, places) => {
        const { cost, placeIndex } = nearestCosts(communes, places);
        communes.forEach(({ position }, index) => {
          const allKm = places.map((place) => greatCircleDistanceKm(position, place.position));
          const nearestKm = Math.min(...allKm);
          if (places.length > 0) expect(cost[index]).toBeCloseTo(nearestKm, 6);
          expect(allKm[placeIndex[index] ?? -1] ?? Number.POSITIVE_INFINITY).toBeCloseTo(nearestKm, 6);
        });
      }),
    );
  });

  it("is infinite without a place", () => {
    const { cost, placeIndex } = nearestCosts([{ position: [6, 45] }], []);
    expect([...cost, ...placeIndex]).toEqual([Number.POSITIVE_INFINITY, -1]);
  });
});
