import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Position } from "../../geo/position.ts";
import { anyConditions, anyRoadNetwork, NETWORK_RUNS, OVER_THE_ISERAN } from "../../testing/network-builders.ts";
import { createAttach } from "./attach-position.ts";
import { METRICS, NO_SUPPOSITIONS } from "./conditions.ts";
import { nearestRoadCostsFrom } from "./nearest-from.ts";
import { openRoads } from "./open-roads.ts";
import { roadCostsFrom } from "./road-costs.ts";
import { positionOfNode } from "./road-network.ts";

const somePosition: fc.Arbitrary<Position> = fc.noBias(
  fc.tuple(fc.double({ min: 4.6, max: 7.8, noNaN: true }), fc.double({ min: 43.4, max: 46.5, noNaN: true })),
);
const somePositions = fc.array(somePosition, { maxLength: 5 });

const someRoads = anyRoadNetwork.chain((network) =>
  fc
    .tuple(anyConditions(network), fc.constantFrom(...METRICS))
    .map(([conditions, metric]) => openRoads(network, conditions, metric)),
);

describe("nearestRoadCostsFrom", () => {
  it("agrees with measuring the way from each address to each place by itself", () => {
    fc.assert(
      fc.property(someRoads, somePositions, somePositions, (roads, origins, places) => {
        const attach = createAttach(roads.network);
        const points = places.map((position) => ({ position }));
        const { cost, pointIndex } = nearestRoadCostsFrom(roads, attach, origins, points);
        origins.forEach((origin, rank) => {
          const all = roadCostsFrom(roads, attach, origin, places);
          const cheapest = Math.min(...all);
          expect(cost[rank]).toBeCloseTo(cheapest, 6);
          if (cheapest === Number.POSITIVE_INFINITY) expect(pointIndex[rank]).toBe(-1);
          else expect(all[pointIndex[rank] ?? -1]).toBeCloseTo(cheapest, 6);
        });
      }),
      NETWORK_RUNS,
    );
  });

  it("keeps to the road on which both stand", () => {
    const roads = openRoads(OVER_THE_ISERAN, { season: "hiver", suppositions: NO_SUPPOSITIONS }, "km");
    const attach = createAttach(OVER_THE_ISERAN);
    const seat = positionOfNode(OVER_THE_ISERAN, 0);
    const pass = positionOfNode(OVER_THE_ISERAN, 2);
    const between = (share: number): Position => [
      seat[0] + share * (pass[0] - seat[0]),
      seat[1] + share * (pass[1] - seat[1]),
    ];
    const { cost, pointIndex } = nearestRoadCostsFrom(
      roads,
      attach,
      [between(0.8)],
      [{ position: seat }, { position: between(0.7) }],
    );
    expect(cost[0]).toBeCloseTo(1.65, 2);
    expect(pointIndex[0]).toBe(1);
  });
});
