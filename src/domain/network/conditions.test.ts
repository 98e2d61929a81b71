import { describe, expect, it } from "vitest";
import { inZone } from "../../testing/in-zone.ts";
import { aPassage } from "../../testing/network-builders.ts";
import { isPassageOpen, seasonOn } from "./conditions.ts";

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
    expect(isPassageOpen(aPassage({ winter }), { season })).toBe(isOpen);
  });
});
