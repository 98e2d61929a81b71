import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aCommune, aPlace } from "../../testing/builders.ts";
import { someRegionAndDemand } from "../../testing/demand-builders.ts";
import { type SomeRegion, someNearPosition } from "../../testing/territory-arbitraries.ts";
import type { CodeCommune, CodeDepartement, CodeEpci } from "../codes.ts";
import { demandAtSeats } from "../demand/demand.ts";
import type { Place } from "../place.ts";
import type { Commune } from "../territory.ts";
import { isInTerritory, TERRITORY_LEVELS } from "../territory-members.ts";
import { type TerritoryLevel, territoryKey } from "../territory-ref.ts";
import { type AccessMeasures, measureTerritories } from "./measure-territories.ts";
import { nearestCosts } from "./nearest-costs.ts";
import type { TerritoryAccess } from "./territory-access.ts";

const someThreshold = fc.integer({ min: 1, max: 40 });
const somePoints = ({ communes }: SomeRegion): fc.Arbitrary<readonly Place[]> =>
  communes.length === 0
    ? fc.constant([])
    : fc.array(
        fc.record({ position: someNearPosition, home: fc.constantFrom(...communes) }).map(({ position, home }) =>
          aPlace({
            position,
            codeCommune: home.code,
            codeEpci: home.codeEpci,
            codeDepartement: home.codeDepartement,
          }),
        ),
        { maxLength: 5 },
      );

const someCase = someRegionAndDemand.chain(([region, demand]) =>
  fc.record({
    region: fc.constant(region),
    demand: fc.constant(demand),
    places: somePoints(region),
    threshold: someThreshold,
  }),
);
type Case = typeof someCase extends fc.Arbitrary<infer T> ? T : never;

/** Costs that may be a fifth too long or too short. */
const aFifthOff = (cost: number) => ({ least: cost / 1.2, most: cost / 0.8 });

function measuresOf({ region, demand, places, threshold }: Case): AccessMeasures {
  const { epcis } = region;
  return { demand, epcis, cost: nearestCosts(demand.points, places).cost, places, threshold, rangeOf: aFifthOff };
}

it("counts a place that lies in no commune of the map in no territory, not even the region", () => {
  const communes = [aCommune()];
  const places = [{ codeCommune: undefined, codeEpci: undefined, codeDepartement: undefined }];
  for (const level of TERRITORY_LEVELS) {
    const measures = { demand: demandAtSeats(communes), epcis: [], cost: [3], places, threshold: 10 };
    expect(measureTerritories(level, measures).map((row) => row.places)).toEqual(level === "epci" ? [] : [0]);
  }
});

/** Second implementation of the haversine, on a sphere of 6371.0088 km. */
function haversineKm([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): number {
  const rad = Math.PI / 180;
  const a =
    Math.sin(((y2 - y1) * rad) / 2) ** 2 +
    Math.cos(y1 * rad) * Math.cos(y2 * rad) * Math.sin(((x2 - x1) * rad) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(a));
}

/** Brute force for one territory, by definition: every demand point against every place. */
function oracle({ demand, places, threshold }: Case, row: TerritoryAccess) {
  const members = demand.points
    .filter(({ commune }) => isInTerritory(commune, row.ref))
    .map(({ commune, position, population }) => ({
      commune,
      population,
      cost: Math.min(...places.map((place) => haversineKm(position, place.position))),
    }));
  const people = (of: (cost: number) => boolean) =>
    members.filter(({ cost }) => of(cost)).reduce((sum, { population }) => sum + population, 0);
  const population = people(() => true);
  const coveredPopulation = people((cost) => cost <= threshold);
  const inhabited = members.filter((member) => member.population > 0);
  const reached = inhabited.filter(({ cost }) => cost < Number.POSITIVE_INFINITY);
  const weighted = reached.reduce((sum, member) => sum + member.population * member.cost, 0);
  const medians = reached.map(({ cost }) => cost).filter((c) => 2 * people((cost) => cost <= c) >= population);
  const count = places.filter((place) => isInTerritory({ ...place, code: place.codeCommune }, row.ref)).length;
  const communes = [...new Set(members.map(({ commune }) => commune))];
  /** Costs of the people of a commune; of all its points without people. */
  const costsIn = (commune: Commune) => {
    const own = members.filter((member) => member.commune === commune);
    const lived = own.filter((member) => member.population > 0);
    return (lived.length > 0 ? lived : own).map(({ cost }) => cost);
  };
  const covered = communes.filter((commune) => costsIn(commune).every((cost) => cost <= threshold));
  const touched = communes.filter((commune) => costsIn(commune).some((cost) => cost <= threshold));
  return {
    communes: communes.length,
    population,
    places: count,
    placesPer10000: population === 0 ? undefined : count / (population / 10_000),
    coveredPopulation,
    uncoveredPopulation: people((cost) => cost > threshold),
    coveredAtLeast: people((cost) => cost / 0.8 <= threshold),
    coveredAtMost: people((cost) => cost / 1.2 <= threshold),
    coveredCommunes: covered.length,
    partlyCoveredCommunes: touched.length - covered.length,
    share: population === 0 ? undefined : coveredPopulation / population,
    unreachedPopulation: places.length === 0 ? population : 0,
    meanCost: reached.length === 0 ? undefined : weighted / people((cost) => cost < Number.POSITIVE_INFINITY),
    medianCost: medians.length === 0 ? undefined : Math.min(...medians),
    farthestCost: inhabited.length === 0 ? undefined : Math.max(...inhabited.map(({ cost }) => cost)),
  };
}

/** Figures to compare. */
function figuresOf({
  ref: _ref,
  name: _name,
  communesInAll: _all,
  farthest,
  coveredRange: { least, most },
  ...figures
}: TerritoryAccess) {
  return { ...figures, coveredAtLeast: least, coveredAtMost: most, farthestCost: farthest?.cost };
}

/** Expects equal figures; fractions may differ by rounding, costs by a millimetre. */
function expectSame(found: Figures, expected: Figures): void {
  expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort());
  for (const [figure, value] of Object.entries(expected)) {
    if (value !== undefined && Number.isFinite(value)) expect(found[figure], figure).toBeCloseTo(value, 6);
    else expect(found[figure], figure).toBe(value);
  }
}

type Figures = Readonly<Record<string, number | undefined>>;

describe("measureTerritories", () => {
  it.each(TERRITORY_LEVELS)("gives what counting each territory by itself gives, at the level %s", (level) => {
    fc.assert(
      fc.property(someCase, (one) => {
        for (const row of measureTerritories(level, measuresOf(one))) {
          expectSame(figuresOf(row), oracle(one, row));
        }
      }),
    );
  });

  it("has a row for every commune, and for each EPCI and département with a commune of the region", () => {
    fc.assert(
      fc.property(someCase, (one) => {
        const { communes } = one.region;
        const keys = (level: TerritoryLevel) =>
          measureTerritories(level, measuresOf(one)).map(({ ref }) => territoryKey(ref));
        const distinct = (codes: readonly (string | undefined)[]) => [...new Set(codes)].filter(Boolean).sort();
        expect(keys("commune")).toEqual(communes.map(({ code }) => code));
        expect(keys("epci")).toEqual(distinct(communes.map(({ codeEpci }) => codeEpci)));
        expect(keys("departement")).toEqual(distinct(communes.map(({ codeDepartement }) => codeDepartement)));
        expect(keys("region")).toEqual(communes.length === 0 ? [] : ["region"]);
      }),
    );
  });

  it("covers nobody without a place: 0 %, everybody uncovered, no mean, everyone the farthest", () => {
    const [small, large] = [
      aCommune({ code: "05001" as CodeCommune, population: 40 }),
      aCommune({ code: "05002" as CodeCommune, population: 60 }),
    ];
    const [row] = measureTerritories("region", {
      demand: demandAtSeats([large, small]),
      epcis: [],
      cost: [Number.POSITIVE_INFINITY],
      places: [],
      threshold: 30,
    });
    expect(row).toMatchObject({ share: 0, uncoveredPopulation: 100, unreachedPopulation: 100, places: 0 });
    expect(row).toMatchObject({ meanCost: undefined, medianCost: undefined, placesPer10000: 0 });
    expect(row?.farthest).toEqual({ commune: large, cost: Number.POSITIVE_INFINITY });
  });

  it("has no ratio without people, though the commune is covered and has a place", () => {
    const empty = aCommune({ population: 0 });
    const measures = { demand: demandAtSeats([empty]), epcis: [], cost: [3], places: [aPlace()], threshold: 10 };
    for (const level of ["commune", "departement", "region"] as const) {
      const [row] = measureTerritories(level, measures);
      expect(row).toMatchObject({ population: 0, places: 1, coveredCommunes: 1 });
      expect(row).toMatchObject({ share: undefined, meanCost: undefined, medianCost: undefined });
      expect(row).toMatchObject({ placesPer10000: undefined, farthest: undefined });
    }
  });

  it("excludes people without a way from the mean, includes them in the median, and takes them as the farthest", () => {
    const near = aCommune({ code: "05001" as CodeCommune, population: 300 });
    const cutOff = aCommune({ code: "05002" as CodeCommune, population: 300 });
    const measures = {
      demand: demandAtSeats([near, cutOff]),
      epcis: [],
      cost: [4, Infinity],
      places: [],
      threshold: 10,
    };
    expect(measureTerritories("region", measures)[0]).toMatchObject({
      meanCost: 4,
      medianCost: 4,
      unreachedPopulation: 300,
      farthest: { commune: cutOff },
    });
    const most = [near, aCommune({ ...cutOff, population: 301 })];
    expect(measureTerritories("region", { ...measures, demand: demandAtSeats(most) })[0]?.medianCost).toBeUndefined();
  });

  it("gives the number of counted communes of an EPCI, out of all", () => {
    const codeEpci = "200067825" as CodeEpci;
    const epcis = [{ code: codeEpci, name: "Serre-Ponçon", communesInRegion: 1, communesInAll: 20 }];
    const member = aCommune({ codeEpci, codeDepartement: "05" as CodeDepartement });
    const measures = { demand: demandAtSeats([member]), epcis, cost: [1], places: [], threshold: 10 };
    expect(measureTerritories("epci", measures)[0]).toMatchObject({
      name: "Serre-Ponçon",
      communes: 1,
      communesInAll: 20,
    });
  });
});
