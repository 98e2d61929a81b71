import { describe, expect, it } from "vitest";
import { aRoadNetwork } from "../../testing/network-builders.ts";
import { minutesForKm, SPEED_KM_PER_H } from "./conditions.ts";
import { edgeCosts } from "./edge-costs.ts";
import { activeMinutes } from "./pace.ts";
import { ROAD_CLASSES } from "./road-network.ts";
import { ACTIVE_MODES } from "./travel-mode.ts";

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

  it("are longer up than down on foot and by bike", () => {
    const climb = aRoadNetwork({
      seats: [
        [6, 45],
        [6.1, 45],
      ],
      edges: [{ from: 0, to: 1, lengthKm: 10, climbM: 700 }],
    });
    for (const mode of ACTIVE_MODES) {
      const { forth, back } = edgeCosts(climb, "min", mode);
      expect(forth[0]).toBeCloseTo(activeMinutes(10, 700, 0, mode), 9);
      expect(back[0]).toBeCloseTo(activeMinutes(10, 0, 700, mode), 9);
      expect([...edgeCosts(climb, "km", mode).back]).toEqual([10]);
    }
  });
});
