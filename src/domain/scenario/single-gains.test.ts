import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Position } from "../../geo/position.ts";
import { someCommunes, somePlaces } from "../../testing/arbitraries.ts";
import { coveredPeople } from "../../testing/covered-people.ts";
import { nearestCosts } from "../coverage/nearest-costs.ts";
import type { Commune } from "../territory.ts";
import { singleGains } from "./single-gains.ts";

type Placed = { readonly position: Position };

const someThreshold = fc.integer({ min: 5, max: 120 });

function covered(communes: readonly Commune[], places: readonly Placed[], threshold: number): number {
  return coveredPeople(communes, nearestCosts(communes, places).cost, threshold);
}

describe("singleGains", () => {
  it("agrees with measuring the whole again with each place and without it", () => {
    fc.assert(
      fc.property(someCommunes, somePlaces, somePlaces, someThreshold, (communes, there, added, at) => {
        const base = nearestCosts(communes, there).cost;
        const costs = added.map((place) => nearestCosts(communes, [place]).cost);
        const gains = singleGains(communes, base, costs, at);
        const all = covered(communes, [...there, ...added], at);
        added.forEach((place, rank) => {
          const others = added.filter((_, other) => other !== rank);
          expect(gains[rank]).toEqual({
            alone: covered(communes, [...there, place], at) - covered(communes, there, at),
            marginal: all - covered(communes, [...there, ...others], at),
          });
        });
      }),
    );
  });

  it("is zero for the margin of two places at one position", () => {
    expect(singleGains([{ population: 90 }], [50], [[3], [3]], 10)).toEqual([
      { alone: 90, marginal: 0 },
      { alone: 90, marginal: 0 },
    ]);
  });
});
