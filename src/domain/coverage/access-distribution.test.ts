import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someCommunes, somePlaces } from "../../testing/arbitraries.ts";
import { aCommune } from "../../testing/builders.ts";
import type { CodeDepartement } from "../codes.ts";
import { demandAtSeats } from "../demand/demand.ts";
import type { Commune } from "../territory.ts";
import { isInTerritory } from "../territory-members.ts";
import { costAtShare, distributeAccess, populationWithin, shareWithin } from "./access-distribution.ts";
import { measureTerritories } from "./measure-territories.ts";
import { nearestCosts } from "./nearest-costs.ts";

const someCost = fc.oneof(
  fc.constant(Number.POSITIVE_INFINITY),
  fc.integer({ min: 0, max: 40 }),
  fc.double({ min: 0, max: 40, noNaN: true }),
);
const communesAndCosts = someCommunes.chain((communes) =>
  fc.tuple(fc.constant(communes), fc.array(someCost, { minLength: communes.length, maxLength: communes.length })),
);
const someThreshold = fc.oneof(fc.integer({ min: 0, max: 45 }), fc.double({ min: 0, max: 45, noNaN: true }));

/** Brute force: people of the communes whose cost is at most the threshold. */
function peopleWithin(population: readonly number[], cost: readonly number[], threshold: number): number {
  return population.reduce((sum, people, rank) => ((cost[rank] ?? Number.NaN) <= threshold ? sum + people : sum), 0);
}

describe("distributeAccess", () => {
  it("counts at any cost the people that a scan of all communes counts", () => {
    fc.assert(
      fc.property(communesAndCosts, someThreshold, ([communes, cost], threshold) => {
        const distribution = distributeAccess(pointsOf(communes), cost);
        const people = communes.map(({ population }) => population);
        expect(populationWithin(distribution, threshold)).toBe(peopleWithin(people, cost, threshold));
        expect(distribution.population).toBe(people.reduce((sum, n) => sum + n, 0));
        const unreachable = cost.map((c) => (c === Number.POSITIVE_INFINITY ? 0 : 1));
        expect(distribution.unreachablePopulation).toBe(peopleWithin(people, unreachable, 0));
      }),
    );
  });

  it("equals at a threshold the covered share, exactly, for the region and each département", () => {
    fc.assert(
      fc.property(someCommunes, somePlaces, fc.integer({ min: 5, max: 200 }), (communes, places, radiusKm) => {
        const { cost } = nearestCosts(communes, places);
        const measures = { demand: demandAtSeats(communes), epcis: [], cost, places: [], threshold: radiusKm };
        for (const level of ["region", "departement"] as const) {
          for (const { ref, share } of measureTerritories(level, measures)) {
            const part = distributeAccess(pointsOf(communes), cost, (commune) => isInTerritory(commune, ref));
            expect(shareWithin(part, radiusKm)).toBe(share);
          }
        }
      }),
    );
  });

  it("never decreases, and ends at all people with a way to a place", () => {
    fc.assert(
      fc.property(communesAndCosts, ([communes, cost]) => {
        const {
          costs,
          populationWithin: within,
          population,
          unreachablePopulation,
        } = distributeAccess(pointsOf(communes), cost);
        expect([...costs]).toEqual([...new Set(costs)].sort((a, b) => a - b));
        expect([...within]).toEqual([...new Set(within)].sort((a, b) => a - b));
        expect(within.at(-1) ?? 0).toBe(population - unreachablePopulation);
      }),
    );
  });

  it("does not depend on the order of the communes", () => {
    fc.assert(
      fc.property(communesAndCosts, ([communes, cost]) => {
        expect(distributeAccess(pointsOf([...communes].reverse()), [...cost].reverse())).toEqual(
          distributeAccess(pointsOf(communes), cost),
        );
      }),
    );
  });

  it("has one step for communes of equal cost, at that cost", () => {
    const distribution = distributeAccess(
      pointsOf([aCommune({ population: 30 }), aCommune({ population: 50 }), aCommune({ population: 20 })]),
      [4, 4, 9],
    );
    expect([...distribution.costs]).toEqual([4, 9]);
    expect([3.999, 4, 8.999, 9].map((cost) => shareWithin(distribution, cost))).toEqual([0, 0.8, 0.8, 1]);
  });

  it("counts people without a way to a place separately", () => {
    const distribution = distributeAccess(pointsOf([aCommune({ population: 30 }), aCommune({ population: 10 })]), [
      2,
      Infinity,
    ]);
    expect(distribution.unreachablePopulation).toBe(10);
    expect(shareWithin(distribution, 1e9)).toBe(0.75);
  });

  it("is empty without people", () => {
    const nobody = distributeAccess(pointsOf([aCommune({ population: 0 })]), [3]);
    expect(nobody.population).toBe(0);
    expect(shareWithin(nobody, 10)).toBeUndefined();
    expect(costAtShare(nobody, 0.5)).toBeUndefined();
    const none = distributeAccess(pointsOf([aCommune({ codeDepartement: "05" as CodeDepartement })]), [3], () => false);
    expect(shareWithin(none, 10)).toBeUndefined();
  });
});

describe("costAtShare", () => {
  it("is the cost of the person at that share of the people, ordered by cost", () => {
    const fewPeople = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), someCost), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fewPeople, fc.integer({ min: 1, max: 100 }), (communes, percent) => {
        const line = communes.flatMap(([people, cost]) => Array.from({ length: people }, () => cost)).sort(byCost);
        const distribution = distributeAccess(
          pointsOf(communes.map(([population]) => aCommune({ population }))),
          communes.map(([, cost]) => cost),
        );
        const first = line.findIndex((_, rank) => (rank + 1) / line.length >= percent / 100);
        expect(costAtShare(distribution, percent / 100)).toBe(line[first]);
      }),
    );
  });

  it("is infinite when too few people have a way to a place", () => {
    const distribution = distributeAccess(pointsOf([aCommune({ population: 40 }), aCommune({ population: 60 })]), [
      2,
      Infinity,
    ]);
    expect(costAtShare(distribution, 0.4)).toBe(2);
    expect(costAtShare(distribution, 0.41)).toBe(Number.POSITIVE_INFINITY);
  });
});

function byCost(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function pointsOf(communes: readonly Commune[]) {
  return demandAtSeats(communes).points;
}
