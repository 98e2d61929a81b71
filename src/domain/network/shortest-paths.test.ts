import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyConditions, anyRoadNetwork, NETWORK_RUNS, OVER_THE_ISERAN } from "../../testing/network-builders.ts";
import { METRICS } from "./conditions.ts";
import { type OpenRoads, openRoads } from "./open-roads.ts";
import { findShortestPaths, type Seed } from "./shortest-paths.ts";

/** Oracle: R. Bellman (1958), L. R. Ford (1956), relaxing every edge as many times as there are nodes. */
function relaxAll({ starts, targets, costs }: OpenRoads, seeds: readonly Seed[]): number[] {
  const nodeCount = starts.length - 1;
  const cost = new Array<number>(nodeCount).fill(Number.POSITIVE_INFINITY);
  for (const { node, cost: first } of seeds) cost[node] = Math.min(cost[node] as number, first);
  for (let round = 0; round < nodeCount; round++) {
    for (let node = 0; node < nodeCount; node++) {
      for (let cell = starts[node] as number; cell < (starts[node + 1] as number); cell++) {
        const target = targets[cell] as number;
        cost[target] = Math.min(cost[target] as number, (cost[node] as number) + (costs[cell] as number));
      }
    }
  }
  return cost;
}

const someSearch = anyRoadNetwork.chain((network) =>
  fc.record({
    roads: fc
      .tuple(anyConditions, fc.constantFrom(...METRICS))
      .map(([conditions, metric]) => openRoads(network, conditions, metric)),
    seeds: fc
      .array(
        fc.record({
          node: fc.nat({ max: network.longitudes.length - 1 }),
          cost: fc.double({ min: 0, max: 50, noNaN: true }),
        }),
        { maxLength: 4 },
      )
      .map((seeds) => seeds.map((seed, label) => ({ ...seed, label }))),
  }),
);

const WINTER = openRoads(OVER_THE_ISERAN, { season: "hiver" }, "km");
const SUMMER = openRoads(OVER_THE_ISERAN, { season: "ete" }, "km");

describe("findShortestPaths", () => {
  it("crosses the pass in summer and goes round it in winter", () => {
    const seeds = [{ node: 0, cost: 0, label: 7 }];
    expect([...findShortestPaths(SUMMER, seeds).cost]).toEqual([0, 30, 16.5, 100]);
    const winter = findShortestPaths(WINTER, seeds);
    expect([...winter.cost]).toEqual([0, 215, Number.POSITIVE_INFINITY, 100]);
    expect([...winter.label]).toEqual([7, 7, -1, 7]);
    expect([...winter.arrival]).toEqual([-1, 3, -1, 2]);
  });

  it("stops at the limit, inclusive", () => {
    const { cost, label } = findShortestPaths(SUMMER, [{ node: 0, cost: 1, label: 0 }], 17.5);
    expect([...cost]).toEqual([1, Number.POSITIVE_INFINITY, 17.5, Number.POSITIVE_INFINITY]);
    expect([...label]).toEqual([0, -1, 0, -1]);
  });

  it("ignores a seed beyond the limit", () => {
    expect([...findShortestPaths(SUMMER, [{ node: 0, cost: 2, label: 0 }], 1).label]).toEqual([-1, -1, -1, -1]);
  });

  it("prefers the cheaper way to a node that is also a seed", () => {
    const { cost, label, arrival } = findShortestPaths(SUMMER, [
      { node: 0, cost: 0, label: 1 },
      { node: 2, cost: 20, label: 2 },
    ]);
    expect([cost[2], label[2], arrival[2]]).toEqual([16.5, 1, 0]);
  });

  it("finds nothing without seeds", () => {
    expect([...findShortestPaths(SUMMER, []).label]).toEqual([-1, -1, -1, -1]);
  });

  it("agrees with relaxing every edge until nothing changes", () => {
    fc.assert(
      fc.property(someSearch, ({ roads, seeds }) => {
        expect([...findShortestPaths(roads, seeds).cost]).toEqual(relaxAll(roads, seeds));
      }),
      NETWORK_RUNS,
    );
  });

  it("gives each node the label of a seed at the other end of its cheapest way", () => {
    fc.assert(
      fc.property(someSearch, ({ roads, seeds }) => {
        const { cost, label } = findShortestPaths(roads, seeds);
        for (const [node, rank] of label.entries()) {
          const from = seeds.filter((seed) => seed.label === rank);
          expect(relaxAll(roads, from)[node]).toBe(cost[node]);
        }
      }),
      NETWORK_RUNS,
    );
  });

  it("agrees, within a limit, with a search without a limit", () => {
    fc.assert(
      fc.property(someSearch, fc.double({ min: 0, max: 300, noNaN: true }), ({ roads, seeds }, limit) => {
        const whole = [...findShortestPaths(roads, seeds).cost];
        const within = whole.map((cost) => (cost <= limit ? cost : Number.POSITIVE_INFINITY));
        expect([...findShortestPaths(roads, seeds, limit).cost]).toEqual(within);
      }),
      NETWORK_RUNS,
    );
  });
});
