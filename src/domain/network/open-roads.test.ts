import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  anyConditions,
  anyRoadNetwork,
  aPassage,
  aRoadNetwork,
  NETWORK_RUNS,
  OVER_THE_ISERAN,
} from "../../testing/network-builders.ts";
import { isPassageOpen, METRICS } from "./conditions.ts";
import { edgeCosts } from "./edge-costs.ts";
import { openRoads } from "./open-roads.ts";
import { passageOfNode, ROAD_CLASSES } from "./road-network.ts";

const MOTORWAY = ROAD_CLASSES.indexOf("motorway");

describe("openRoads", () => {
  it("list the edges of each node, in both directions", () => {
    const { starts, targets, costs, edges } = openRoads(OVER_THE_ISERAN, { season: "ete" }, "km");
    expect([...starts]).toEqual([0, 2, 4, 6, 8]);
    expect([...targets]).toEqual([2, 3, 2, 3, 0, 1, 0, 1]);
    expect([...costs]).toEqual([16.5, 100, 13.5, 115, 16.5, 13.5, 100, 115]);
    expect([...edges]).toEqual([0, 2, 1, 3, 0, 1, 2, 3]);
  });

  it("lead to no closed passage, nor out of one", () => {
    const roads = openRoads(OVER_THE_ISERAN, { season: "hiver" }, "km");
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
        const { forth, back } = edgeCosts(network, metric, conditions.mode);
        const isShut = (node: number) => {
          const passage = passageOfNode(network, node);
          return passage !== undefined && !isPassageOpen(passage, conditions);
        };
        const expected = [...network.edges.from].flatMap((from, edge) => {
          const to = network.edges.to[edge] as number;
          const isForCars = conditions.mode !== "voiture" && network.edges.roadClass[edge] === MOTORWAY;
          if (isShut(from) || isShut(to) || isForCars) return [];
          return [`${from} ${to} ${edge} ${forth[edge]}`, `${to} ${from} ${edge} ${back[edge]}`];
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

  it("are their own reverse by car; on foot the reverse exchanges both directions", () => {
    const summer = { season: "ete" } as const;
    const byCar = openRoads(OVER_THE_ISERAN, summer, "min");
    expect(byCar.reversed).toBe(byCar);
    const onFoot = openRoads(OVER_THE_ISERAN, { ...summer, mode: "pied" }, "min");
    expect(onFoot.reversed.reversed).toBe(onFoot);
    expect([...onFoot.reversed.costForth]).toEqual([...onFoot.costBack]);
    const [up, down] = [onFoot.costs[0] as number, onFoot.reversed.costs[0] as number];
    expect(up).toBeGreaterThan(down);
    expect(up).toBe(edgeCosts(OVER_THE_ISERAN, "min", "pied").forth[0]);
  });

  it("leave out motorways and the tunnels of cars on foot", () => {
    const tunnel = aPassage({ kind: "tunnel", winter: "ouvert", position: [6.05, 45] });
    const network = aRoadNetwork({
      seats: [
        [6, 45],
        [6.1, 45],
      ],
      passages: [tunnel],
      edges: [
        { from: 0, to: 1, roadClass: "motorway" },
        { from: 0, to: 2 },
        { from: 2, to: 1 },
      ],
    });
    const forced = { id: tunnel.id, isOpen: true };
    expect(openRoads(network, { season: "ete", forced, mode: "pied" }, "min").targets).toHaveLength(0);
    expect(openRoads(network, { season: "ete", forced }, "min").targets).toHaveLength(6);
  });
});
