import { describe, expect, it } from "vitest";
import { inZone } from "../../testing/in-zone.ts";
import { aPassage, aRoadNetwork } from "../../testing/network-builders.ts";
import { edgeCosts, isPassageOpen, minutesForKm, NO_OVERRIDES, SPEED_KM_PER_H, seasonOn } from "./conditions.ts";
import { activeMinutes } from "./pace.ts";
import { type PassageId, ROAD_CLASSES } from "./road-network.ts";
import { ACTIVE_MODES } from "./travel-mode.ts";

describe("seasonOn", () => {
  it.each([
    ["2026-10-31", "ete"],
    ["2026-11-01", "hiver"],
    ["2027-01-15", "hiver"],
    ["2027-05-31", "hiver"],
    ["2027-06-01", "ete"],
  ])("is, at %s, %s", (day, season) => {
    expect(seasonOn(new Date(`${day}T12:00`))).toBe(season);
  });
});

it("uses the calendar of France, wherever the device is", () => {
  const midnight = new Date("2026-10-31T23:30:00Z");
  for (const zone of ["America/New_York", "Europe/Paris", "UTC"]) {
    expect(inZone(zone, () => seasonOn(midnight))).toBe("hiver");
  }
});

describe("isPassageOpen", () => {
  it.each([
    ["ete", "ouvert", true],
    ["ete", "ferme-parfois", true],
    ["ete", "ferme", true],
    ["hiver", "ouvert", true],
    ["hiver", "ferme-parfois", true],
    ["hiver", "ferme", false],
  ] as const)("is, in %s, for a passage with the winter state %s: %s", (season, winter, isOpen) => {
    expect(isPassageOpen(aPassage({ winter }), { season, overrides: NO_OVERRIDES })).toBe(isOpen);
  });

  it.each(["ete", "hiver"] as const)("goes by what is supposed of the passage, in %s", (season) => {
    const passage = aPassage({ id: "a" as PassageId });
    const overriddenAs = (state: "ouvert" | "ferme", id = passage.id) =>
      isPassageOpen(passage, { season, overrides: new Map([[id, state]]) });
    expect(overriddenAs("ouvert")).toBe(true);
    expect(overriddenAs("ferme")).toBe(false);
    expect(overriddenAs("ferme", "b" as PassageId)).toBe(season === "ete");
  });
});

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
