import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  anyConditions,
  anyRoadNetwork,
  aRoadNetwork,
  NETWORK_RUNS,
  OVER_THE_ISERAN,
} from "../../testing/network-builders.ts";
import { isPassageOpen, METRICS, type Metric, type RoadConditions } from "./conditions.ts";
import { openRoads } from "./open-roads.ts";
import { passageOfNode, ROAD_CLASSES, type RoadNetwork } from "./road-network.ts";

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
      fc.tuple(fc.constant(network), anyConditions, fc.constantFrom(...METRICS)),
    );
    fc.assert(
      fc.property(cases, ([network, conditions, metric]) => {
        const roads = openRoads(network, conditions, metric);
        const isShut = (node: number) => {
          const passage = passageOfNode(network, node);
          return passage !== undefined && !isPassageOpen(passage, conditions);
        };
        const expected = [...network.edges.from].flatMap((from, edge) => {
          const to = network.edges.to[edge] as number;
          const isForCars = conditions.mode !== "voiture" && network.edges.roadClass[edge] === MOTORWAY;
          if (isShut(from) || isShut(to) || isForCars) return [];
          const cost = costByHand(network, edge, metric, conditions.mode);
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

  it("cost minutes by car, and minutes at 4 km/h on foot", () => {
    const costs = (mode: "voiture" | "pied") => openRoads(OVER_THE_ISERAN, { season: "ete", mode }, "min").costs[0];
    expect([costs("voiture"), costs("pied")]).toEqual([16.5, (60 * 16.5) / 4]);
  });

  it("leave out motorways on foot", () => {
    const network = aRoadNetwork({
      seats: [
        [6, 45],
        [6.1, 45],
      ],
      edges: [{ from: 0, to: 1, roadClass: "motorway" }],
    });
    expect(openRoads(network, { season: "ete", mode: "pied" }, "min").targets).toHaveLength(0);
    expect(openRoads(network, { season: "ete" }, "min").targets).toHaveLength(2);
  });
});

function costByHand({ edges }: RoadNetwork, edge: number, metric: Metric, mode: RoadConditions["mode"]): number {
  const km = edges.lengthKm[edge] as number;
  if (metric === "km") return km;
  return mode === "pied" ? (60 * km) / 4 : (edges.minutes[edge] as number);
}
