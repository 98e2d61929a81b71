import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyRoadNetwork, anySeason, NETWORK_RUNS, OVER_THE_ISERAN } from "../../testing/network-builders.ts";
import { greatCircleDistanceKm, type Position } from "../geo/position.ts";
import { METRICS, type Season } from "./conditions.ts";
import { nearestRoadCosts, roadCostsFrom } from "./road-costs.ts";
import { type NetworkEdges, positionKey, positionOfNode, type RoadNetwork } from "./road-network.ts";
import { openRoads } from "./shortest-paths.ts";
import { createSnap } from "./snap-position.ts";

const SUMMER: Season = "ete";
const WINTER: Season = "hiver";

const somePosition: fc.Arbitrary<Position> = fc.noBias(
  fc.tuple(fc.double({ min: 4.6, max: 7.8, noNaN: true }), fc.double({ min: 43.4, max: 46.5, noNaN: true })),
);
const somePositions = fc.array(somePosition, { minLength: 1, maxLength: 5 });

const someRoads = anyRoadNetwork.chain((network) =>
  fc.tuple(anySeason, fc.constantFrom(...METRICS)).map(([season, metric]) => openRoads(network, season, metric)),
);

const seatsOf = (network: RoadNetwork): Position[] =>
  Array.from({ length: network.townHallCount }, (_, townHall) => positionOfNode(network, townHall));

/** Every cost from town hall to town hall, row by row. */
function townHallCosts(network: RoadNetwork, season: Season): number[] {
  const roads = openRoads(network, season, "km");
  const snap = createSnap(network);
  const townHalls = seatsOf(network);
  return townHalls.flatMap((origin) => [...roadCostsFrom(roads, snap, origin, townHalls)]);
}

/** Expects costs equal within rounding, or both infinite. */
function expectClose(found: number, expected: number): void {
  if (found !== expected) expect(Math.abs(found - expected)).toBeLessThan(1e-6);
}

/** The network without its last road. */
function withoutLastEdge(network: RoadNetwork): RoadNetwork {
  const edges = Object.fromEntries(
    Object.entries(network.edges).map(([name, column]) => [name, column.slice(0, -1)]),
  ) as unknown as NetworkEdges;
  return { ...network, edges };
}

/** Least difference between a way and the straight line, over pairs of places; negative when a way is shorter. */
function shortestAgainstStraightKm(network: RoadNetwork, places: readonly Position[]): number {
  const snap = createSnap(network);
  const roads = openRoads(network, SUMMER, "km");
  const excesses = places.flatMap((origin) =>
    Array.from(roadCostsFrom(roads, snap, origin, places), (km, rank) => {
      return km - greatCircleDistanceKm(origin, places[rank] ?? origin);
    }),
  );
  return Math.min(0, ...excesses);
}

describe("roadCostsFrom", () => {
  const snap = createSnap(OVER_THE_ISERAN);
  const [valDIsere, bonneval] = seatsOf(OVER_THE_ISERAN) as [Position, Position];

  it("crosses the pass in summer and goes round it in winter", () => {
    const km = (season: Season) =>
      roadCostsFrom(openRoads(OVER_THE_ISERAN, season, "km"), snap, valDIsere, [valDIsere, bonneval]);
    expect([...km(SUMMER)]).toEqual([0, 30]);
    expect([...km(WINTER)]).toEqual([0, 215]);
  });

  it("counts the minutes of each road", () => {
    const [minutes] = roadCostsFrom(openRoads(OVER_THE_ISERAN, SUMMER, "min"), snap, valDIsere, [bonneval]);
    expect(minutes).toBe(30);
  });

  it("starts at the address, not at the village", () => {
    const halfway: Position = [(6.98 + 7.031) / 2, (45.448 + 45.417) / 2];
    const roads = openRoads(OVER_THE_ISERAN, SUMMER, "km");
    const beside: Position = [halfway[0] + 0.002, halfway[1] + 0.002];
    const [up = 0, down = 0] = roadCostsFrom(roads, snap, beside, [valDIsere, bonneval]);
    expect(up + down).toBeCloseTo(30, 6);
    expect(up).toBeGreaterThan(7);
    expect(down).toBeGreaterThan(20);
  });

  it("does not start at a closed pass where a snapped position ends", () => {
    const above = { ends: [{ node: 2, km: 0.1, minutes: 0.1 }], points: [], offRoadKm: 0 };
    const network = {
      ...OVER_THE_ISERAN,
      snappedPositions: new Map([...OVER_THE_ISERAN.snappedPositions, [positionKey([7.03, 45.418]), above] as const]),
    };
    const costs = (season: Season) => [
      ...roadCostsFrom(openRoads(network, season, "km"), createSnap(network), [7.03, 45.418], [bonneval]),
    ];
    expect([costs(SUMMER), costs(WINTER)]).toEqual([[13.6], [Number.POSITIVE_INFINITY]]);
  });

  it("follows the road of both addresses, even where it ends at a closed passage", () => {
    const low: Position = [6.98 + 0.051 * 0.5, 45.448 - 0.031 * 0.5];
    const high: Position = [6.98 + 0.051 * 0.9, 45.448 - 0.031 * 0.9];
    const [km] = roadCostsFrom(openRoads(OVER_THE_ISERAN, WINTER, "km"), snap, low, [high]);
    expect(km).toBeCloseTo(0.4 * 16.5, 2);
  });

  it("gives no cost beyond the limit", () => {
    const roads = openRoads(OVER_THE_ISERAN, SUMMER, "km");
    const below: Position = [7.031 + 0.017 * 0.5, 45.417 - 0.045 * 0.5];
    expect([...roadCostsFrom(roads, snap, valDIsere, [bonneval, below], 17)]).toEqual([
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
    expect([...roadCostsFrom(roads, snap, valDIsere, [bonneval], 30)]).toEqual([30]);
  });

  it("is the cost of the way back", () => {
    fc.assert(
      fc.property(someRoads, somePositions, (roads, positions) => {
        const snap = createSnap(roads.network);
        const costs = positions.map((origin) => roadCostsFrom(roads, snap, origin, positions));
        const back = positions.map((origin) => roadCostsFrom(roads, snap, origin, positions));
        for (const [a, row] of costs.entries()) {
          for (const [b, cost] of row.entries()) expectClose(cost, back[b]?.[a] as number);
        }
      }),
      NETWORK_RUNS,
    );
  });

  it("is never shorter than the straight line between town halls", () => {
    fc.assert(
      fc.property(anyRoadNetwork, (network) => {
        expect(shortestAgainstStraightKm(network, seatsOf(network))).toBeGreaterThanOrEqual(-0.01);
      }),
      NETWORK_RUNS,
    );
  });

  it("never decreases in winter", () => {
    fc.assert(
      fc.property(anyRoadNetwork, (network) => {
        const summer = townHallCosts(network, SUMMER);
        for (const [rank, cost] of townHallCosts(network, WINTER).entries())
          expect(cost).toBeGreaterThanOrEqual((summer[rank] as number) - 1e-9);
      }),
      NETWORK_RUNS,
    );
  });

  it("never increases with one more road", () => {
    // The last road is not needed by the spanning tree of roads: every town hall keeps a road.
    const cases = anyRoadNetwork.filter(
      ({ edges, longitudes }) => edges.from.length >= longitudes.length && edges.from.length > 1,
    );
    fc.assert(
      fc.property(
        cases.chain((network) => fc.tuple(fc.constant(network), anySeason)),
        ([network, season]) => {
          const before = townHallCosts(withoutLastEdge(network), season);
          for (const [rank, cost] of townHallCosts(network, season).entries()) {
            expect(cost).toBeLessThanOrEqual((before[rank] as number) + 1e-9);
          }
        },
      ),
      NETWORK_RUNS,
    );
  });

  it("agrees, within a limit, with a search without a limit", () => {
    fc.assert(
      fc.property(someRoads, somePositions, fc.integer({ min: 0, max: 400 }), (roads, positions, limit) => {
        const snap = createSnap(roads.network);
        const origin = positions[0] as Position;
        const whole = roadCostsFrom(roads, snap, origin, positions);
        for (const [rank, cost] of roadCostsFrom(roads, snap, origin, positions, limit).entries()) {
          const expected = whole[rank] as number;
          expect(cost).toBe(expected <= limit ? expected : Number.POSITIVE_INFINITY);
        }
      }),
      NETWORK_RUNS,
    );
  });
});

describe("nearestRoadCosts", () => {
  it("is for each address the least of the costs to each place, and names that place", () => {
    fc.assert(
      fc.property(someRoads, fc.array(somePosition, { maxLength: 5 }), somePositions, (roads, positions, addresses) => {
        const snap = createSnap(roads.network);
        const { cost, placeIndex } = nearestRoadCosts(roads, snap, positions, addresses);
        for (const [rank, address] of addresses.entries()) {
          const costs = [...roadCostsFrom(roads, snap, address, positions)];
          const least = Math.min(Number.POSITIVE_INFINITY, ...costs);
          expectClose(cost[rank] as number, least);
          const nearest = placeIndex[rank] as number;
          if (least === Number.POSITIVE_INFINITY) expect(nearest).toBe(-1);
          else expectClose(costs[nearest] as number, least);
        }
      }),
      NETWORK_RUNS,
    );
  });

  it("follows the road of both address and place", () => {
    const roads = openRoads(OVER_THE_ISERAN, WINTER, "km");
    const [townHall, pass] = [positionOfNode(OVER_THE_ISERAN, 0), positionOfNode(OVER_THE_ISERAN, 2)];
    const between = (share: number): Position => [
      townHall[0] + share * (pass[0] - townHall[0]),
      townHall[1] + share * (pass[1] - townHall[1]),
    ];
    const { cost, placeIndex } = nearestRoadCosts(
      roads,
      createSnap(OVER_THE_ISERAN),
      [townHall, between(0.7)],
      [between(0.8)],
    );
    expect(cost[0]).toBeCloseTo(1.65, 2);
    expect(placeIndex[0]).toBe(1);
  });
});
