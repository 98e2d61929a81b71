import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someCommunes } from "../../testing/arbitraries.ts";
import { aCommune } from "../../testing/builders.ts";
import { demandOfPoints } from "../../testing/demand-builders.ts";
import type { CodeCommune, CodeDepartement, CodeEpci } from "../codes.ts";
import { demandAtSeats } from "../demand/demand.ts";
import { METRICS } from "../network/conditions.ts";
import type { Commune } from "../territory.ts";
import type { NearestCosts } from "./nearest-costs.ts";
import { SEASON_CHANGES, seasonChangeOf } from "./season-change.ts";
import { findSeasonLosses, type SeasonTotals } from "./season-losses.ts";

const someMetric = fc.constantFrom(...METRICS);
const someThreshold = fc.integer({ min: 5, max: 30 });
const someCost = fc.oneof(fc.constant(Number.POSITIVE_INFINITY), fc.integer({ min: 0, max: 60 }));
const EPCIS = [undefined, "200067437", "200067825"] as readonly (CodeEpci | undefined)[];

interface Case {
  readonly communes: readonly Commune[];
  readonly summer: NearestCosts;
  readonly winter: NearestCosts;
}

/** Communes of three EPCI or of none, with costs to three places in both seasons. */
const someCase: fc.Arbitrary<Case> = someCommunes.chain((communes) => {
  const each = <T>(value: fc.Arbitrary<T>) =>
    fc.array(value, { minLength: communes.length, maxLength: communes.length });
  return fc.tuple(each(fc.constantFrom(...EPCIS)), someCosts(), someCosts()).map(([epcis, summer, winter]) => ({
    communes: communes.map((commune, rank) => ({ ...commune, codeEpci: epcis[rank] })),
    summer,
    winter,
  }));

  function someCosts(): fc.Arbitrary<NearestCosts> {
    return fc.tuple(each(someCost), each(fc.integer({ min: 0, max: 2 }))).map(([cost, points]) => ({
      cost: Float64Array.from(cost),
      placeIndex: Int32Array.from(points, (point, rank) => (cost[rank] === Number.POSITIVE_INFINITY ? -1 : point)),
    }));
  }
});

describe("seasonChangeOf", () => {
  it.each([
    ["a commune covered in summer alone loses access", 8, 12, 10, "km", "perd"],
    ["one covered in winter alone gains it", 12, 8, 10, "km", "gagne"],
    ["a commune exactly at the threshold is covered", 10, 10.01, 10, "km", "perd"],
    ["a quarter more is longer", 4, 5, 10, "km", "allonge"],
    ["a quarter more of next to nothing is a trifle", 0.4, 0.6, 10, "km", "inchange"],
    ["5 km more are longer, however long the way was", 40, 45, 10, "km", "allonge"],
    ["less than both is not", 40, 44.9, 10, "km", "inchange"],
    ["minutes have their own measures", 60, 69, 20, "min", "inchange"],
    ["10 minutes more are longer", 60, 70, 20, "min", "allonge"],
    ["a way that ends is longer", 40, Infinity, 10, "km", "allonge"],
    ["or lost, where it was short", 4, Infinity, 10, "km", "perd"],
    ["no way in either season is no change", Infinity, Infinity, 10, "km", "inchange"],
    ["a shorter way that gains nothing is no loss", 30, 20, 10, "km", "inchange"],
  ] as const)("%s", (_, summer, winter, threshold, metric, change) => {
    expect(seasonChangeOf(summer, winter, threshold, metric)).toBe(change);
  });
});

describe("findSeasonLosses", () => {
  it("adds up the losses of each commune, for the region and for each territory", () => {
    fc.assert(
      fc.property(someCase, someThreshold, someMetric, ({ communes, summer, winter }, threshold, metric) => {
        const losses = findSeasonLosses(demandAtSeats(communes), summer, winter, threshold, metric);
        const ask = (isIn: (commune: Commune) => boolean) => {
          const losing = communes.filter(
            (commune, rank) =>
              isIn(commune) &&
              (summer.cost[rank] ?? Number.NaN) <= threshold &&
              (winter.cost[rank] ?? Number.NaN) > threshold,
          );
          return { communes: losing.length, population: losing.reduce((sum, { population }) => sum + population, 0) };
        };
        expect(losses.totals.perd).toEqual(ask(() => true));
        for (const [code, totals] of losses.byDepartement) {
          expect(totals.perd).toEqual(ask(({ codeDepartement }) => codeDepartement === code));
        }
        for (const [code, totals] of losses.byEpci) {
          expect(totals.perd).toEqual(ask(({ codeEpci }) => codeEpci === code));
        }
      }),
    );
  });

  it("ignores communes that are not counted", () => {
    fc.assert(
      fc.property(someCase, someThreshold, someMetric, ({ communes, summer, winter }, threshold, metric) => {
        const isCounted = ({ codeEpci }: Commune) => codeEpci !== undefined;
        const part = findSeasonLosses(demandAtSeats(communes), summer, winter, threshold, metric, isCounted);
        const ranks = communes.flatMap((commune, rank) => (isCounted(commune) ? [rank] : []));
        const only = findSeasonLosses(
          demandAtSeats(ranks.flatMap((rank) => communes[rank] ?? [])),
          costsAt(ranks, summer),
          costsAt(ranks, winter),
          threshold,
          metric,
        );
        expect(part).toEqual(only);
      }),
    );
  });

  it("names every EPCI and département with a counted commune, and no other", () => {
    fc.assert(
      fc.property(someCase, someThreshold, someMetric, ({ communes, summer, winter }, threshold, metric) => {
        const { byDepartement, byEpci } = findSeasonLosses(demandAtSeats(communes), summer, winter, threshold, metric);
        expect(new Set(byDepartement.keys())).toEqual(new Set(communes.map(({ codeDepartement }) => codeDepartement)));
        expect(new Set(byEpci.keys())).toEqual(new Set(communes.flatMap(({ codeEpci }) => codeEpci ?? [])));
      }),
    );
  });

  it("puts each commune in one class of the region and of its département", () => {
    fc.assert(
      fc.property(someCase, someThreshold, someMetric, ({ communes, summer, winter }, threshold, metric) => {
        const { totals, byDepartement } = findSeasonLosses(demandAtSeats(communes), summer, winter, threshold, metric);
        const people = communes.reduce((sum, { population }) => sum + population, 0);
        expect(SEASON_CHANGES.reduce((sum, change) => sum + totals[change].communes, 0)).toBe(communes.length);
        expect(peopleOf(totals)).toBe(people);
        expect([...byDepartement.values()].reduce((sum, part) => sum + peopleOf(part), 0)).toBe(people);
      }),
    );
  });

  it("assigns the people of the changed communes to their nearest places, in each season", () => {
    fc.assert(
      fc.property(someCase, someThreshold, someMetric, ({ communes, summer, winter }, threshold, metric) => {
        const losses = findSeasonLosses(demandAtSeats(communes), summer, winter, threshold, metric);
        const changeAt = (rank: number) =>
          seasonChangeOf(summer.cost[rank] ?? Number.NaN, winter.cost[rank] ?? Number.NaN, threshold, metric);
        const sentTo = (point: number, { placeIndex }: NearestCosts) =>
          communes.reduce((sum, { population }, rank) => {
            return changeAt(rank) !== "inchange" && placeIndex[rank] === point ? sum + population : sum;
          }, 0);
        for (const { placeIndex, summerPopulation, winterPopulation } of losses.places) {
          expect([summerPopulation, winterPopulation]).toEqual([
            sentTo(placeIndex, summer),
            sentTo(placeIndex, winter),
          ]);
        }
      }),
    );
  });

  it("finds no loss when no pass closes", () => {
    fc.assert(
      fc.property(someCase, someThreshold, someMetric, ({ communes, summer }, threshold, metric) => {
        const {
          totals,
          communes: changed,
          places,
        } = findSeasonLosses(demandAtSeats(communes), summer, summer, threshold, metric);
        expect([totals.perd.communes, changed.length, places.length]).toEqual([0, 0, 0]);
      }),
    );
  });

  it("counts people by their own change, and their commune by the gravest", () => {
    const demand = demandOfPoints([[300, 100, 0]]);
    const summer = costs([4, 8, 2], [0, 1, 0]);
    const winter = costs([4, 14, 40], [0, 0, -1]);
    const { totals, communes, places } = findSeasonLosses(demand, summer, winter, 10, "km");
    expect(totals.perd).toEqual({ communes: 1, population: 100 });
    expect(totals.inchange).toEqual({ communes: 0, population: 300 });
    expect(communes).toMatchObject([{ change: "perd", population: 100, summerCost: 8, winterCost: 14 }]);
    expect(places.map(({ summerPopulation }) => summerPopulation)).toEqual([100, 0]);
  });

  it("lists losses first, then longer ways, each by descending population", () => {
    const people = [100, 900, 300, 50];
    const communes = people.map((population, rank) =>
      aCommune({ code: `0500${rank}` as CodeCommune, codeDepartement: "05" as CodeDepartement, population }),
    );
    const summer = costs([8, 20, 9, 9], [0, 0, 1, 1]);
    const winter = costs([14, 40, 30, 9], [0, 1, -1, 1]);
    const { communes: changed, places } = findSeasonLosses(demandAtSeats(communes), summer, winter, 10, "km");
    expect(changed.map(({ commune, change }) => [commune.population, change])).toEqual([
      [300, "perd"],
      [100, "perd"],
      [900, "allonge"],
    ]);
    expect(places).toEqual([
      { placeIndex: 0, summerPopulation: 1000, winterPopulation: 100 },
      { placeIndex: 1, summerPopulation: 300, winterPopulation: 900 },
    ]);
  });
});

function peopleOf(totals: SeasonTotals): number {
  return SEASON_CHANGES.reduce((sum, change) => sum + totals[change].population, 0);
}

function costs(cost: readonly number[], points: readonly number[]): NearestCosts {
  return { cost: Float64Array.from(cost), placeIndex: Int32Array.from(points) };
}

function costsAt(ranks: readonly number[], { cost, placeIndex }: NearestCosts): NearestCosts {
  return costs(
    ranks.map((rank) => cost[rank] ?? Number.NaN),
    ranks.map((rank) => placeIndex[rank] ?? -1),
  );
}
