import { describe, expect, it } from "vitest";
import { inZone } from "../../testing/in-zone.ts";
import { aPassage } from "../../testing/network-builders.ts";
import { isPassageOpen, passageStates, roundCost, seasonOn } from "./conditions.ts";
import type { PassageId } from "./road-network.ts";

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

it("seasonOn uses the calendar of France, wherever the device is", () => {
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
    expect(isPassageOpen(aPassage({ winter }), season)).toBe(isOpen);
  });
});

const PASSAGES = (["ouvert", "ferme-parfois", "ferme"] as const).map((winter) =>
  aPassage({ id: winter as string as PassageId, winter }),
);

it("passageStates opens all passages in summer, without doubt", () => {
  const states = passageStates(PASSAGES, "ete");
  expect(states.map(({ isOpen, isDoubtful }) => [isOpen, isDoubtful])).toEqual(PASSAGES.map(() => [true, false]));
});

it("passageStates closes in winter the passages usually closed, and doubts those that depend on the year", () => {
  const states = passageStates(PASSAGES, "hiver");
  expect(states.map(({ isOpen, isDoubtful }) => [isOpen, isDoubtful])).toEqual([
    [true, false],
    [true, true],
    [false, false],
  ]);
});

it.each([
  ["km", 0.4, 0],
  ["km", 0.5, 1],
  ["km", 7.49, 7],
  ["km", 19.4, 19],
  ["km", 19.6, 20],
  ["km", 22.4, 20],
  ["km", 29.7, 30],
  ["km", 213.2, 215],
  ["min", 2.4, 0],
  ["min", 2.5, 5],
  ["min", 17.4, 15],
  ["min", 63, 65],
] as const)("roundCost rounds, in %s, %d to %d", (metric, cost, rounded) => {
  expect(roundCost(cost, metric)).toBe(rounded);
});
