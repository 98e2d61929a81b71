import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyConditions, anyRoadNetwork, NETWORK_RUNS, OVER_THE_ISERAN } from "../../testing/network-builders.ts";
import type { Position } from "../geo/position.ts";
import { createAttach } from "./attach-position.ts";
import { METRICS } from "./conditions.ts";
import { findArrival, nearestRoadCosts, seedsOf } from "./road-costs.ts";
import { lineOfEdge, positionOfNode, type RoadNetwork } from "./road-network.ts";
import { listSeatCosts, listSeatCostsFromPoints, type SeatCosts } from "./seat-costs.ts";
import { findShortestPaths, type OpenRoads, openRoads } from "./shortest-paths.ts";

const anywhere: fc.Arbitrary<Position> = fc.noBias(
  fc.tuple(fc.double({ min: 4.6, max: 7.8, noNaN: true }), fc.double({ min: 43.4, max: 46.5, noNaN: true })),
);

const seatsOf = (network: RoadNetwork): Position[] =>
  Array.from({ length: network.seatCount }, (_, seat) => positionOfNode(network, seat));

/** Positions beside a road: they share an edge with each other, and with a place along it. */
const besideRoad = (network: RoadNetwork): fc.Arbitrary<Position> =>
  fc
    .tuple(fc.nat(network.edges.from.length - 1), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([edge, share]): Position => {
      const [[west, south], [east, north]] = lineOfEdge(network, edge) as [Position, Position];
      return [west + share * (east - west) + 1e-4, south + share * (north - south)];
    });

const someCase = anyRoadNetwork.chain((network) =>
  fc.record({
    roads: fc
      .tuple(anyConditions, fc.constantFrom(...METRICS))
      .map(([conditions, metric]) => openRoads(network, conditions, metric)),
    seats: fc.array(besideRoad(network), { maxLength: 3 }).map((others) => [...seatsOf(network), ...others]),
    points: fc.array(fc.oneof(anywhere, besideRoad(network), fc.constantFrom(...seatsOf(network))), { maxLength: 10 }),
    limit: fc.oneof(fc.integer({ min: 0, max: 400 }), fc.constant(Number.POSITIVE_INFINITY)),
  }),
);

/** Brute force: every pair, one by one. */
function costsOneByOne(roads: OpenRoads, seats: readonly Position[], points: readonly Position[], limit: number) {
  const attach = createAttach(roads.network);
  return seats.map((seat) => {
    const reached = findShortestPaths(roads, seedsOf(roads, attach(seat), 0));
    const costs = points.map(
      (point) => findArrival(roads, reached, attach(seat), attach(point))?.cost ?? Number.POSITIVE_INFINITY,
    );
    return new Map([...costs.entries()].filter(([, cost]) => cost <= limit && cost !== Number.POSITIVE_INFINITY));
  });
}

function listed(
  roads: OpenRoads,
  seats: readonly Position[],
  points: readonly Position[],
  limit: number,
  list: typeof listSeatCosts = listSeatCosts,
) {
  const lists: SeatCosts = list(roads, createAttach(roads.network), seats, points, limit);
  expect(lists.limit).toBe(limit);
  expect(lists.points).toHaveLength(lists.starts.at(-1) ?? 0);
  return seats.map((_, seat) => {
    const from = lists.starts[seat] ?? 0;
    const row = [...lists.points.subarray(from, lists.starts[seat + 1])];
    expect(new Set(row).size).toBe(row.length);
    return new Map(row.map((point, at) => [point, lists.costs[from + at] ?? Number.NaN]));
  });
}

describe("listSeatCosts", () => {
  it("reaches the points on the road of the pass over it, by the cheaper end or along the shared road", () => {
    const roads = openRoads(OVER_THE_ISERAN, { season: "ete" }, "km");
    const [valDIsere, bonneval] = seatsOf(OVER_THE_ISERAN) as [Position, Position];
    const halfway: Position = [(6.98 + 7.031) / 2, (45.448 + 45.417) / 2];
    const [fromVal, fromBonneval] = listed(roads, [valDIsere, bonneval], [valDIsere, halfway], 60);
    expect(fromVal?.get(0)).toBe(0);
    expect(fromVal?.get(1)).toBeCloseTo(16.5 / 2, 2);
    expect(fromBonneval?.get(0)).toBe(30);
    expect(fromBonneval?.get(1)).toBeCloseTo(13.5 + 16.5 / 2, 2);
    expect(listed(roads, [bonneval], [valDIsere, halfway], 29)[0]?.has(0)).toBe(false);
  });

  it("lists the pairs and costs of separate searches, bit-identically", () => {
    fc.assert(
      fc.property(someCase, ({ roads, seats, points, limit }) => {
        expect(listed(roads, seats, points, limit)).toEqual(costsOneByOne(roads, seats, points, limit));
      }),
      NETWORK_RUNS,
    );
  });

  it("is bit-identical to the cost of a place at the seat", () => {
    fc.assert(
      fc.property(someCase, ({ roads, seats, points, limit }) => {
        const attach = createAttach(roads.network);
        const origins = points.map((position) => ({ position }));
        const rows = listed(roads, seats, points, limit);
        for (const [seat, position] of seats.entries()) {
          const { cost } = nearestRoadCosts(roads, attach, [{ position }], origins, limit);
          expect(points.map((_, point) => rows[seat]?.get(point) ?? Number.POSITIVE_INFINITY)).toEqual([...cost]);
        }
      }),
      NETWORK_RUNS,
    );
  });
});

describe("listSeatCostsFromPoints", () => {
  it("gives the same lists, up to rounding", () => {
    fc.assert(
      fc.property(someCase, ({ roads, seats, points }) => {
        const limit = Number.POSITIVE_INFINITY;
        const [one, other] = [listSeatCosts, listSeatCostsFromPoints].map((list) =>
          listed(roads, seats, points, limit, list),
        );
        expect(other?.map(({ size }) => size)).toEqual(one?.map(({ size }) => size));
        for (const [seat, row] of (one ?? []).entries())
          for (const [point, cost] of row) expect(other?.[seat]?.get(point)).toBeCloseTo(cost, 6);
      }),
      NETWORK_RUNS,
    );
  });
});
