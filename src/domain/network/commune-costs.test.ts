import fc from "fast-check";
import { expect, it } from "vitest";
import { anyRoadNetwork, NETWORK_RUNS, OVER_THE_ISERAN } from "../../testing/network-builders.ts";
import { listCommuneCosts } from "./commune-costs.ts";
import { openRoads } from "./open-roads.ts";
import { findShortestPaths } from "./shortest-paths.ts";

it("lists near communes by road, in both directions", () => {
  const summer = openRoads(OVER_THE_ISERAN, { season: "ete" }, "km");
  const { starts, communes, costs } = listCommuneCosts(summer, 60);
  expect([[...starts], [...communes], [...costs]]).toEqual([
    [0, 1, 2],
    [1, 0],
    [30, 30],
  ]);
  expect(listCommuneCosts(summer, 29.9).communes).toHaveLength(0);
});

it("agrees with one search per pair", () => {
  fc.assert(
    fc.property(anyRoadNetwork, fc.integer({ min: 1, max: 400 }), (network, limit) => {
      const roads = openRoads(network, { season: "hiver" }, "km");
      const lists = listCommuneCosts(roads, limit);
      for (let commune = 0; commune < network.seatCount; commune++) {
        const { cost } = findShortestPaths(roads.reversed, [{ node: commune, cost: 0, label: 0 }]);
        const expected = [...cost.subarray(0, network.seatCount).entries()]
          .filter(([other, found]) => other !== commune && found <= limit)
          .map(([other, found]) => [other, found]);
        const from = lists.starts[commune] ?? 0;
        const to = lists.starts[commune + 1] ?? 0;
        const listed = [...lists.communes.subarray(from, to)].map((other, at) => [other, lists.costs[from + at]]);
        expect(listed).toEqual(expected);
      }
    }),
    NETWORK_RUNS,
  );
});
