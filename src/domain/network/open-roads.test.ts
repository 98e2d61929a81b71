import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyConditions, anyRoadNetwork, NETWORK_RUNS, OVER_THE_ISERAN } from "../../testing/network-builders.ts";
import { edgeCosts, isPassageOpen, METRICS, NO_OVERRIDES } from "./conditions.ts";
import { openRoads } from "./open-roads.ts";
import { passageOfNode } from "./road-network.ts";

describe("openRoads", () => {
  it("list the edges of each node, in both directions", () => {
    const { starts, targets, costs, edges } = openRoads(
      OVER_THE_ISERAN,
      { season: "ete", overrides: NO_OVERRIDES },
      "km",
    );
    expect([...starts]).toEqual([0, 2, 4, 6, 8]);
    expect([...targets]).toEqual([2, 3, 2, 3, 0, 1, 0, 1]);
    expect([...costs]).toEqual([16.5, 100, 13.5, 115, 16.5, 13.5, 100, 115]);
    expect([...edges]).toEqual([0, 2, 1, 3, 0, 1, 2, 3]);
  });

  it("lead to no closed passage, nor out of one", () => {
    const roads = openRoads(OVER_THE_ISERAN, { season: "hiver", overrides: NO_OVERRIDES }, "km");
    expect([...roads.starts]).toEqual([0, 1, 2, 2, 4]);
    expect([...roads.targets]).toEqual([3, 3, 0, 1]);
    expect([...roads.isShut]).toEqual([0, 0, 1, 0]);
  });

  it("hold each edge between two open nodes twice, at its cost, and no other", () => {
    const cases = anyRoadNetwork.chain((network) =>
      fc.tuple(fc.constant(network), anyConditions(network), fc.constantFrom(...METRICS)),
    );
    fc.assert(
      fc.property(cases, ([network, conditions, metric]) => {
        const roads = openRoads(network, conditions, metric);
        const costOfEdge = edgeCosts(network, metric);
        const isShut = (node: number) => {
          const passage = passageOfNode(network, node);
          return passage !== undefined && !isPassageOpen(passage, conditions);
        };
        const expected = [...network.edges.from].flatMap((from, edge) => {
          const to = network.edges.to[edge] as number;
          const cost = costOfEdge[edge];
          return isShut(from) || isShut(to) ? [] : [`${from} ${to} ${edge} ${cost}`, `${to} ${from} ${edge} ${cost}`];
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
});
