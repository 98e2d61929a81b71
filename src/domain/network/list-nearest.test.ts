import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Position } from "../../geo/position.ts";
import { anyConditions, anyRoadNetwork, NETWORK_RUNS } from "../../testing/network-builders.ts";
import { createAttach } from "./attach-position.ts";
import { METRICS } from "./conditions.ts";
import { listNearestByRoad } from "./list-nearest.ts";
import { nearestRoadCosts } from "./nearest-road-costs.ts";
import { openRoads } from "./open-roads.ts";

const somePosition: fc.Arbitrary<Position> = fc.noBias(
  fc.tuple(fc.double({ min: 4.6, max: 7.8, noNaN: true }), fc.double({ min: 43.4, max: 46.5, noNaN: true })),
);
const someRoads = anyRoadNetwork.chain((network) =>
  fc
    .tuple(anyConditions(network), fc.constantFrom(...METRICS))
    .map(([conditions, metric]) => openRoads(network, conditions, metric)),
);

describe("listNearestByRoad", () => {
  it("gives each commune its nearest places, as measuring each place does", () => {
    const somePlaces = fc.array(somePosition, { maxLength: 6 });
    fc.assert(
      fc.property(someRoads, somePlaces, fc.integer({ min: 1, max: 4 }), (roads, positions, most) => {
        const attach = createAttach(roads.network);
        const lists = listNearestByRoad(
          roads,
          attach,
          positions.map((position) => ({ position })),
          most,
        );
        const alone = positions.map((position) => nearestRoadCosts(roads, attach, [{ position }]).cost);
        for (let seat = 0; seat < roads.network.seatCount; seat++) {
          const row = [...lists.points.subarray(seat * most, (seat + 1) * most)];
          const costs = [...lists.costs.subarray(seat * most, (seat + 1) * most)];
          const reached = alone.map((cost) => cost[seat] ?? Number.NaN).filter(Number.isFinite);
          const expected = [...reached].sort((a, b) => a - b).slice(0, most);
          expect(costs.filter(Number.isFinite)).toHaveLength(expected.length);
          for (const [rank, cost] of expected.entries()) {
            expect(costs[rank]).toBeCloseTo(cost, 9);
            expect(alone[row[rank] ?? -1]?.[seat]).toBeCloseTo(cost, 9);
          }
          expect(new Set(row.slice(0, expected.length)).size).toBe(expected.length);
          expect(row.slice(expected.length).every((place) => place === -1)).toBe(true);
        }
      }),
      NETWORK_RUNS,
    );
  });
});
