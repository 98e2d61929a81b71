import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  anyRoadNetwork,
  anySeason,
  aRoadNetwork,
  NETWORK_RUNS,
  OVER_THE_ISERAN,
} from "../../testing/network-builders.ts";
import { isPassageOpen, METRICS } from "./conditions.ts";
import { passageOfNode } from "./road-network.ts";
import { findShortestPaths, type OpenRoads, openRoads, type Seed } from "./shortest-paths.ts";

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
      .tuple(anySeason, fc.constantFrom(...METRICS))
      .map(([season, metric]) => openRoads(network, season, metric)),
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

const WINTER = openRoads(OVER_THE_ISERAN, "hiver", "km");
const SUMMER = openRoads(OVER_THE_ISERAN, "ete", "km");

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

describe("openRoads", () => {
  it("list the edges of each node, in both directions", () => {
    const { starts, targets, costs, edges } = openRoads(OVER_THE_ISERAN, "ete", "km");
    expect([...starts]).toEqual([0, 2, 4, 6, 8]);
    expect([...targets]).toEqual([2, 3, 2, 3, 0, 1, 0, 1]);
    expect([...costs]).toEqual([16.5, 100, 13.5, 115, 16.5, 13.5, 100, 115]);
    expect([...edges]).toEqual([0, 2, 1, 3, 0, 1, 2, 3]);
  });

  it("lead to no closed passage, nor out of one", () => {
    const roads = openRoads(OVER_THE_ISERAN, "hiver", "km");
    expect([...roads.starts]).toEqual([0, 1, 2, 2, 4]);
    expect([...roads.targets]).toEqual([3, 3, 0, 1]);
    expect([...roads.isShut]).toEqual([0, 0, 1, 0]);
  });

  it("hold each edge between two open nodes twice, at its cost, and no other", () => {
    const cases = anyRoadNetwork.chain((network) =>
      fc.tuple(fc.constant(network), anySeason, fc.constantFrom(...METRICS)),
    );
    fc.assert(
      fc.property(cases, ([network, season, metric]) => {
        const roads = openRoads(network, season, metric);
        const isShut = (node: number) => {
          const passage = passageOfNode(network, node);
          return passage !== undefined && !isPassageOpen(passage, season);
        };
        const expected = [...network.edges.from].flatMap((from, edge) => {
          const to = network.edges.to[edge] as number;
          if (isShut(from) || isShut(to)) return [];
          const cost = (metric === "km" ? network.edges.lengthKm : network.edges.minutes)[edge];
          return [`${from} ${to} ${edge} ${cost}`, `${to} ${from} ${edge} ${cost}`];
        });
        const found = [...network.longitudes.keys()].flatMap((node) =>
          [...roads.targets.keys()]
            .slice(roads.starts[node], roads.starts[node + 1])
            .map((cell) => `${node} ${roads.targets[cell]} ${roads.edges[cell]} ${roads.costs[cell]}`),
        );
        expect(found.sort()).toEqual(expected.sort());
      }),
      NETWORK_RUNS,
    );
  });

  it("leave out motorways for walks", () => {
    const network = aRoadNetwork({
      townHalls: [
        [6, 45],
        [6.1, 45],
      ],
      edges: [{ from: 0, to: 1, roadClass: "motorway" }],
    });
    expect(openRoads(network, "ete", "km", true).targets).toHaveLength(0);
    expect(openRoads(network, "ete", "min").targets).toHaveLength(2);
  });
});
