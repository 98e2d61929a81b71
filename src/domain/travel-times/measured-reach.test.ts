import { describe, expect, it } from "vitest";
import { aSmallRegion } from "../../testing/small-region.ts";
import { someTravelTimes } from "../../testing/travel-time-builders.ts";
import { createAttach } from "../network/attach-position.ts";
import { NO_OVERRIDES } from "../network/conditions.ts";
import { openRoads } from "../network/open-roads.ts";
import { measuredCosts } from "./measured-costs.ts";
import { measuredReach } from "./measured-reach.ts";

const { communes, places, network } = aSmallRegion();
const roads = openRoads(network, { season: "ete", overrides: NO_OVERRIDES }, "km");
const attach = createAttach(network);
const TIMES = someTravelTimes(4, [
  [0, "fs-1", 9, 7],
  [2, "fs-1", 90, 80],
]);

describe("the places in reach by measured ways", () => {
  it("have measured costs, also beyond the limit, and estimates elsewhere", () => {
    const { starts, points, costs } = measuredReach(TIMES, roads, attach, places, communes, 20);
    const ofFirst = new Map(
      Array.from(points.subarray(starts[0], starts[1]), (seat, at) => [seat, costs[at]] as const),
    );
    expect(ofFirst.get(0)).toBe(7);
    expect(ofFirst.get(1)).toBeGreaterThan(5);
    expect(ofFirst.has(2)).toBe(false);
  });

  it("have the nearest costs of each seat among them", () => {
    const nearest = measuredCosts(TIMES, roads, attach, places).cost;
    const { points, costs } = measuredReach(TIMES, roads, attach, places, communes, 200);
    for (const [seat, cost] of nearest.entries()) {
      const own = costs.filter((_, cell) => points[cell] === seat);
      expect(Math.min(...own)).toBeCloseTo(cost, 9);
    }
  });
});
