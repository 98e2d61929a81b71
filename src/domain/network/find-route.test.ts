import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  anyRoadNetwork,
  anySeason,
  aPassage,
  aRoadNetwork,
  NETWORK_RUNS,
  OVER_THE_ISERAN,
} from "../../testing/network-builders.ts";
import { greatCircleDistanceKm, type Position } from "../geo/position.ts";
import { isPassageOpen, METRICS, type Season } from "./conditions.ts";
import { findLandmarks, findRoute, type RouteLeg } from "./find-route.ts";
import { roadCostsFrom } from "./road-costs.ts";
import { positionKey, positionOfNode } from "./road-network.ts";
import { openRoads } from "./shortest-paths.ts";
import { createSnap } from "./snap-position.ts";

const SUMMER: Season = "ete";
const WINTER: Season = "hiver";
const VAL_D_ISERE: Position = [6.98, 45.448];
const BONNEVAL: Position = [7.048, 45.372];

const somePosition: fc.Arbitrary<Position> = fc.noBias(
  fc.tuple(fc.double({ min: 4.6, max: 7.8, noNaN: true }), fc.double({ min: 43.4, max: 46.5, noNaN: true })),
);

/** A journey between two addresses, sometimes between two town halls, or from an address to itself. */
const someJourney = anyRoadNetwork.chain((network) => {
  const someAddress = fc.oneof(
    somePosition,
    fc.nat({ max: network.townHallCount - 1 }).map((townHall) => positionOfNode(network, townHall)),
  );
  return fc.record({
    network: fc.constant(network),
    season: anySeason,
    metric: fc.constantFrom(...METRICS),
    origin: someAddress,
    destination: someAddress,
  });
});

describe("findRoute", () => {
  const snap = createSnap(OVER_THE_ISERAN);
  const way = (season: Season, origin = VAL_D_ISERE, destination = BONNEVAL) =>
    findRoute(openRoads(OVER_THE_ISERAN, season, "km"), snap, origin, destination);

  it("lists the roads and the pass, consecutive parts of a road once", () => {
    expect(way(SUMMER)).toMatchObject({
      km: 30,
      legs: [{ reference: "D902", km: 30 }],
      passages: [{ id: "col-de-l-iseran" }],
      line: [VAL_D_ISERE, [7.031, 45.417], BONNEVAL],
    });
  });

  it("goes round the pass when it is closed", () => {
    expect(way(WINTER)).toMatchObject({
      km: 215,
      legs: [
        { reference: "N90", km: 100 },
        { reference: "D1006", km: 115 },
      ],
      passages: [],
    });
  });

  it("follows the bends of a road, in either direction", () => {
    const bends: Position[] = [
      [6.2, 45.1],
      [6.4, 45.1],
    ];
    const network = aRoadNetwork({
      townHalls: [
        [6, 45],
        [6.6, 45],
      ],
      edges: [{ from: 0, to: 1, shape: bends }],
    });
    const line = (origin: Position, destination: Position) =>
      findRoute(openRoads(network, SUMMER, "km"), createSnap(network), origin, destination)?.line;
    expect(line([6, 45], [6.6, 45])).toEqual([[6, 45], ...bends, [6.6, 45]]);
    expect(line([6.6, 45], [6, 45])).toEqual([[6.6, 45], ...[...bends].reverse(), [6, 45]]);
  });

  it("draws a straight line for a road that the network lacks, and lists the areas whose shapes it needs", () => {
    const farm: Position = [6.99, 45.46];
    const snappedPosition = { ends: [{ node: 0, km: 2.5, minutes: 4 }], points: [], offRoadKm: 0 };
    const network = {
      ...OVER_THE_ISERAN,
      snappedPositions: new Map([...OVER_THE_ISERAN.snappedPositions, [positionKey(farm), snappedPosition] as const]),
    };
    const found = findRoute(openRoads(network, SUMMER, "km"), createSnap(network), farm, BONNEVAL);
    expect(found).toMatchObject({
      km: 32.5,
      minutes: 34,
      legs: [
        { reference: undefined, km: 2.5 },
        { reference: "D902", km: 30 },
      ],
      line: [farm, VAL_D_ISERE, [7.031, 45.417], BONNEVAL],
    });
    expect([...(found?.areas ?? [])]).toEqual(["73"]);
  });

  it("has no length from a position to itself", () => {
    expect(way(SUMMER, VAL_D_ISERE, VAL_D_ISERE)).toMatchObject({ km: 0, minutes: 0, legs: [], passages: [] });
  });

  it("finds no way where the only one is closed", () => {
    const network = aRoadNetwork({
      townHalls: [VAL_D_ISERE, BONNEVAL],
      passages: [aPassage()],
      edges: [
        { from: 0, to: 2 },
        { from: 2, to: 1 },
      ],
    });
    const snap = createSnap(network);
    expect(findRoute(openRoads(network, WINTER, "km"), snap, VAL_D_ISERE, BONNEVAL)).toBeUndefined();
    expect(findRoute(openRoads(network, SUMMER, "km"), snap, VAL_D_ISERE, BONNEVAL)).toBeDefined();
  });

  it("is as long as its legs, has the cost of the search and uses open passages only", () => {
    fc.assert(
      fc.property(someJourney, ({ network, season, metric, origin, destination }) => {
        const roads = openRoads(network, season, metric);
        const snap = createSnap(network);
        const way = findRoute(roads, snap, origin, destination);
        const cost = roadCostsFrom(roads, snap, origin, [destination])[0] as number;
        expect(way === undefined).toBe(cost === Number.POSITIVE_INFINITY);
        if (way === undefined) return;
        expect(metric === "km" ? way.km : way.minutes).toBeCloseTo(cost, 6);
        expect(way.legs.reduce((sum, { km }) => sum + km, 0)).toBeCloseTo(way.km, 6);
        expect(way.legs.every(({ reference }, at) => at === 0 || reference !== way.legs[at - 1]?.reference)).toBe(true);
        expect(way.passages.every((passage) => isPassageOpen(passage, season))).toBe(true);
      }),
      NETWORK_RUNS,
    );
  });

  it("draws one line from address to address, at most as long as the way, through its passages", () => {
    fc.assert(
      fc.property(someJourney, ({ network, season, metric, origin, destination }) => {
        const snap = createSnap(network);
        const way = findRoute(openRoads(network, season, metric), snap, origin, destination);
        if (way === undefined) return;
        expect(way.line[0]).toEqual(origin);
        expect(way.line.at(-1)).toEqual(destination);
        const steps = way.line
          .slice(1)
          .map((position, at) => greatCircleDistanceKm(way.line[at] as Position, position));
        // A gap would show as a straight step that no road accounts for. The steps between address and road are not driven. Segments are
        // linear in degrees: part of one across this region, farther than any road of the data, is up to 1 % longer than its share.
        const partKm = [origin, destination].flatMap((position) => snap(position).ends.map(({ km }) => km));
        const bentKm = 0.01 * Math.min(way.km, Math.max(...partKm) * 2);
        const offRoadKm = [origin, destination].reduce((sum, position) => sum + snap(position).offRoadKm, 0);
        expect(steps.reduce((sum, km) => sum + km, 0)).toBeLessThanOrEqual(
          way.km * 1.001 + bentKm + offRoadKm * 1.01 + 0.05,
        );
        expect(way.line).toEqual(expect.arrayContaining(way.passages.map(({ position }) => position)));
      }),
      NETWORK_RUNS,
    );
  });

  it("is the same in reverse", () => {
    fc.assert(
      fc.property(someJourney, ({ network, season, metric, origin, destination }) => {
        const roads = openRoads(network, season, metric);
        const snap = createSnap(network);
        const there = findRoute(roads, snap, origin, destination);
        const back = findRoute(roads, snap, destination, origin);
        const cost = (way: typeof there) => (metric === "km" ? way?.km : way?.minutes) ?? Number.POSITIVE_INFINITY;
        if (cost(there) !== cost(back)) expect(cost(back)).toBeCloseTo(cost(there), 6);
      }),
      NETWORK_RUNS,
    );
  });
});

function roadsOf(...legs: readonly (readonly [reference: string | undefined, km: number])[]): readonly string[] {
  return findLandmarks({ legs: legs.map(([reference, km]): RouteLeg => ({ reference, km })), passages: [] }).roads;
}

describe("findLandmarks", () => {
  it("names the roads in the order of the way", () => {
    expect(roadsOf(["D902", 5], ["N90", 30])).toEqual(["D902", "N90"]);
  });

  it("keeps the three roads with the longest parts of the way", () => {
    expect(roadsOf(["D1", 1], ["D2", 9], ["D3", 4], ["D4", 7])).toEqual(["D2", "D3", "D4"]);
  });

  it("adds up the parts of a road, and names the road once", () => {
    expect(roadsOf(["D1", 3], ["D2", 4], ["D1", 3], ["D3", 5], ["D4", 5])).toEqual(["D1", "D3", "D4"]);
  });

  it("leaves out roads without a number", () => {
    expect(roadsOf([undefined, 12], ["Voiecommunale", 5], ["D994g", 2])).toEqual(["D994g"]);
  });
});
