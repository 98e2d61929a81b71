import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { greatCircleDistanceKm } from "../../geo/great-circle-distance.ts";
import type { Position } from "../../geo/position.ts";
import { someCommunes, somePlace, somePlaces } from "../../testing/arbitraries.ts";
import { aCommune, aPlace } from "../../testing/builders.ts";
import { demandOfPoints } from "../../testing/demand-builders.ts";
import type { CodeCommune, CodeEpci } from "../codes.ts";
import { nearestCosts } from "../coverage/nearest-costs.ts";
import { demandAtSeats } from "../demand/demand.ts";
import type { Commune } from "../territory.ts";
import { compareScenario, compareTerritories, mostChanged } from "./compare-scenario.ts";

type Placed = { readonly position: Position };

const someThreshold = fc.integer({ min: 5, max: 120 });
/** Kept, excluded and planned places. */
const someScenario = fc.record({
  kept: somePlaces,
  excluded: fc.array(somePlace, { maxLength: 4 }),
  planned: fc.array(somePlace, { maxLength: 4 }),
});

function compare(communes: readonly Commune[], before: readonly Placed[], after: readonly Placed[], threshold: number) {
  return compareScenario(
    demandAtSeats(communes),
    nearestCosts(communes, before),
    nearestCosts(communes, after),
    threshold,
  );
}

/** Brute force: every pair is measured. */
function nearestKm({ position }: Commune, places: readonly Placed[]): number {
  return Math.min(...places.map((place) => greatCircleDistanceKm(position, place.position)));
}

function people(communes: readonly Commune[]): number {
  return communes.reduce((sum, { population }) => sum + population, 0);
}

describe("compareScenario", () => {
  it("counts people who enter or leave the threshold, as measuring every pair does", () => {
    fc.assert(
      fc.property(someCommunes, someScenario, someThreshold, (communes, { kept, excluded, planned }, threshold) => {
        const [before, after] = [
          [...kept, ...excluded],
          [...kept, ...planned],
        ];
        const isIn = (places: readonly Placed[]) => (commune: Commune) => nearestKm(commune, places) <= threshold;
        const gained = communes.filter((commune) => !isIn(before)(commune) && isIn(after)(commune));
        const lost = communes.filter((commune) => isIn(before)(commune) && !isIn(after)(commune));
        const { whole, ...effect } = compare(communes, before, after, threshold);
        expect(whole.gained).toBe(people(gained));
        expect(whole.lost).toBe(people(lost));
        expect(whole.gainedCommunes).toBe(gained.filter(({ population }) => population > 0).length);
        expect(whole.lostCommunes).toBe(lost.filter(({ population }) => population > 0).length);
        expect(whole.coveredBefore).toBe(people(communes.filter(isIn(before))));
        expect(whole.coveredAfter).toBe(people(communes.filter(isIn(after))));
        expect(whole.coveredAfter - whole.coveredBefore).toBe(whole.gained - whole.lost);
        expect(people(effect.gained.map(({ commune }) => commune))).toBe(whole.gained);
        expect(people(effect.lost.map(({ commune }) => commune))).toBe(whole.lost);
      }),
    );
  });

  it("computes means weighted by people", () => {
    fc.assert(
      fc.property(someCommunes, somePlaces, somePlace, (communes, before, another) => {
        const after = [...before, another];
        const { whole } = compare(communes, before, after, 10);
        const slowMean = (places: readonly Placed[]) => {
          const inhabited = communes.filter(({ population }) => population > 0);
          if (inhabited.length === 0 || places.length === 0) return undefined;
          return inhabited.reduce((sum, one) => sum + one.population * nearestKm(one, places), 0) / people(inhabited);
        };
        const expected = { meanBefore: slowMean(before), meanAfter: slowMean(after) };
        for (const figure of ["meanBefore", "meanAfter"] as const) {
          if (expected[figure] === undefined) expect(whole[figure]).toBeUndefined();
          else expect(whole[figure]).toBeCloseTo(expected[figure], 6);
        }
      }),
    );
  });

  it("gives, for a commune that loses its place, the next place and its distance", () => {
    const commune = aCommune({ position: [6.65, 44.387] });
    const [near, far] = [aPlace({ position: [6.66, 44.387] }), aPlace({ position: [6.9, 44.387] })];
    const { lost } = compare([commune], [near, far], [far], 5);
    expect(lost).toHaveLength(1);
    expect(lost[0]?.costAfter).toBeCloseTo(greatCircleDistanceKm(commune.position, far.position), 6);
    expect([lost[0]?.pointBefore, lost[0]?.pointAfter]).toEqual([0, 0]);
  });

  it("lists communes with people only, the most populated first", () => {
    const populations = [0, 30, 200];
    const communes = populations.map((population) => aCommune({ population }));
    const { gained, whole } = compare(communes, [], [aPlace()], 5);
    expect(gained.map(({ commune }) => commune.population)).toEqual([200, 30]);
    expect(whole.gainedCommunes).toBe(2);
  });

  it("has neither share nor mean without people", () => {
    const { whole } = compare([aCommune({ population: 0 })], [], [aPlace()], 10);
    expect([whole.shareBefore, whole.shareAfter, whole.meanBefore, whole.meanAfter]).toEqual(Array(4).fill(undefined));
  });

  it("has a share of 0 and no mean without a place", () => {
    const { whole } = compare([aCommune()], [], [], 10);
    expect([whole.shareBefore, whole.meanBefore, whole.unreachedBefore]).toEqual([0, undefined, 2500]);
  });

  it("averages only people with a way to a place", () => {
    const communes = [aCommune({ population: 100 }), aCommune({ population: 300 })];
    const before = { cost: Float64Array.of(4, Number.POSITIVE_INFINITY), placeIndex: Int32Array.of(0, -1) };
    const after = { cost: Float64Array.of(4, 8), placeIndex: Int32Array.of(0, 1) };
    expect(compareScenario(demandAtSeats(communes), before, after, 10).whole).toMatchObject({
      meanBefore: 4,
      meanAfter: 7,
      unreachedBefore: 300,
      unreachedAfter: 0,
    });
  });
});

describe("with people at several points of a commune", () => {
  const demand = demandOfPoints([[300, 100, 50], [20]]);
  const before = { cost: Float64Array.of(4, 12, 30, 5), placeIndex: Int32Array.of(0, 0, 0, 0) };
  const after = { cost: Float64Array.of(4, 6, 9, 50), placeIndex: Int32Array.of(0, 1, 2, 1) };

  it("counts gained and lost people, and each commune once", () => {
    const { whole } = compareScenario(demand, before, after, 10);
    expect(whole).toMatchObject({ communes: 2, population: 470, gained: 150, lost: 20 });
    expect(whole).toMatchObject({ gainedCommunes: 1, lostCommunes: 1, coveredBefore: 320, coveredAfter: 450 });
  });

  it("gives the cost at the point with most of these people", () => {
    const { gained, lost } = compareScenario(demand, before, after, 10);
    expect(gained).toMatchObject([{ population: 150, costBefore: 12, costAfter: 6, pointAfter: 1 }]);
    expect(lost).toMatchObject([{ population: 20, costBefore: 5, costAfter: 50 }]);
  });
});

describe("compareTerritories", () => {
  it("adds up to the whole", () => {
    fc.assert(
      fc.property(someCommunes, someScenario, someThreshold, (communes, { kept, excluded, planned }, threshold) => {
        const before = nearestCosts(communes, [...kept, ...excluded]);
        const after = nearestCosts(communes, [...kept, ...planned]);
        const { whole } = compareScenario(demandAtSeats(communes), before, after, threshold);
        const parts = compareTerritories(
          demandAtSeats(communes),
          before,
          after,
          threshold,
          (commune) => commune.codeDepartement,
        );
        for (const figure of ["population", "gained", "lost", "coveredBefore", "coveredAfter", "communes"] as const) {
          expect(parts.reduce((sum, part) => sum + part[figure], 0)).toBe(whole[figure]);
        }
      }),
    );
  });

  it("leaves out communes outside any such territory", () => {
    const communes = [aCommune(), aCommune({ codeEpci: undefined, code: "85001" as CodeCommune })];
    const costs = nearestCosts(communes, [aPlace()]);
    expect(compareTerritories(demandAtSeats(communes), costs, costs, 10, (commune) => commune.codeEpci)).toMatchObject([
      { key: "200071033", communes: 1 },
    ]);
  });
});

describe("mostChanged", () => {
  const inEpci = (code: string, population: number, position: Position) =>
    aCommune({ codeEpci: code as CodeEpci, population, position });
  const communes = [
    inEpci("200000001", 100, [6.0, 45]),
    inEpci("200000002", 900, [6.5, 45]),
    inEpci("200000003", 5000, [7.0, 45]),
    inEpci("200000004", 70, [5.0, 44]),
  ];

  it("puts the most gained or lost people first, then greater changes of the mean, and leaves out the rest", () => {
    const before = nearestCosts(communes, [
      { position: [5.0, 44] },
      { position: [6.0, 45] },
      { position: [7.0, 45] },
      { position: [7.01, 45] },
    ]);
    const after = nearestCosts(communes, [{ position: [5.0, 44] }, { position: [6.5, 45] }, { position: [7.01, 45] }]);
    const changes = compareTerritories(demandAtSeats(communes), before, after, 5, (commune) => commune.codeEpci);
    expect(mostChanged(changes).map(({ key, gained, lost }) => [key, gained, lost])).toEqual([
      ["200000002", 900, 0],
      ["200000001", 0, 100],
      ["200000003", 0, 0],
    ]);
  });
});
