import { describe, expect, it } from "vitest";
import { aRoadNetwork } from "../../testing/network-builders.ts";
import { minutesForKm, SPEED_KM_PER_H } from "./conditions.ts";
import { edgeCosts } from "./edge-costs.ts";
import { minutesOnFoot } from "./pace.ts";
import { ROAD_CLASSES } from "./road-network.ts";

describe("edgeCosts", () => {
  const network = aRoadNetwork({
    seats: [
      [6, 45],
      [6.1, 45],
    ],
    edges: ROAD_CLASSES.map((roadClass) => ({ from: 0, to: 1, lengthKm: 10, roadClass })),
  });

  it("are lengths in km", () => {
    expect([...edgeCosts(network, "km").forth]).toEqual(ROAD_CLASSES.map(() => 10));
  });

  it("are minutes at the assumed speed of the road class", () => {
    const minutes = ROAD_CLASSES.map((roadClass) => 600 / SPEED_KM_PER_H[roadClass]);
    const { forth, back } = edgeCosts(network, "min");
    expect(forth).toHaveLength(minutes.length);
    for (const [edge, expected] of minutes.entries()) expect(forth[edge]).toBeCloseTo(expected, 9);
    expect(back).toBe(forth);
    expect(minutesForKm(55, "motorway")).toBe(30);
  });

  it("are longer up than down on foot", () => {
    const climb = aRoadNetwork({
      seats: [
        [6, 45],
        [6.1, 45],
      ],
      edges: [{ from: 0, to: 1, lengthKm: 10, climbM: 700 }],
    });
    const { forth, back } = edgeCosts(climb, "min", "pied");
    expect(forth[0]).toBeCloseTo(minutesOnFoot(10, 700, 0), 9);
    expect(back[0]).toBeCloseTo(minutesOnFoot(10, 0, 700), 9);
    expect([...edgeCosts(climb, "km", "pied").back]).toEqual([10]);
  });
});
