import { describe, expect, it } from "vitest";
import { aPlace, aStop } from "../../testing/builders.ts";
import type { Position } from "../geo/position.ts";
import { directionsAddress, goalOf, transitAddress, usualWayFinder } from "./directions.ts";

const place = { name: "France services (Ubaye) & Cie", position: [6.65, 44.387] as Position };
const ORIGIN: Position = [6.63, 44.56];

describe("directionsAddress", () => {
  it.each([
    ["openstreetmap", "https://www.openstreetmap.org/directions?route=%3B44.387%2C6.65"],
    ["google", "https://www.google.com/maps/dir/?api=1&destination=44.387,6.65"],
    ["apple", "https://maps.apple.com/?daddr=44.387,6.65"],
    ["device", "geo:44.387,6.65?q=44.387,6.65(France%20services%20%28Ubaye%29%20%26%20Cie)"],
  ] as const)("leads by %s to the place, latitude first", (finder, address) => {
    expect(directionsAddress(finder, place)).toBe(address);
  });

  it.each([
    ["openstreetmap", "https://www.openstreetmap.org/directions?route=44.56%2C6.63%3B44.387%2C6.65"],
    ["google", "https://www.google.com/maps/dir/?api=1&origin=44.56,6.63&destination=44.387,6.65"],
    ["apple", "https://maps.apple.com/?saddr=44.56,6.63&daddr=44.387,6.65"],
    ["device", directionsAddress("device", place)],
  ] as const)("leads by %s from an origin, where the route planner accepts one", (finder, address) => {
    expect(directionsAddress(finder, place, ORIGIN)).toBe(address);
  });
});

describe("goalOf", () => {
  const stop = aStop({ commune: "Vars", place: "Mairie", position: [6.7, 44.57] });
  const elsewhere = aStop({ position: undefined });

  it("is the place, or the chosen stop, with its name", () => {
    const place = aPlace({ name: "France services", stops: [stop, elsewhere] });
    expect(goalOf(place, "place")).toBe(place);
    expect(goalOf(place, 0)).toEqual({ name: "France services, Mairie, Vars", position: [6.7, 44.57] });
    expect(goalOf(place, 1)).toBeUndefined();
  });

  it("is never the base of an itinerant service", () => {
    const bus = aPlace({ format: "itinerant", stops: [stop] });
    expect(goalOf(bus, "place")).toBeUndefined();
    expect(goalOf(bus, 0)).toBeDefined();
  });
});

describe("usualWayFinder", () => {
  it.each([
    [false, false, "openstreetmap"],
    [false, true, "openstreetmap"],
    [true, false, "device"],
    [true, true, "apple"],
  ] as const)("for a coarse pointer %s and an Apple device %s: %s", (isCoarse, isApple, finder) => {
    expect(usualWayFinder({ isCoarse, isApple })).toBe(finder);
  });
});

it.each([
  ["google", "https://www.google.com/maps/dir/?api=1&origin=44.56,6.63&destination=44.387,6.65&travelmode=transit"],
  ["apple", "https://maps.apple.com/?saddr=44.56,6.63&daddr=44.387,6.65&dirflg=r"],
] as const)("the journey planner %s has both ends, latitude first", (planner, address) => {
  expect(transitAddress(planner, [6.65, 44.387], [6.63, 44.56])).toBe(address);
});

it.each([
  ["google", "https://www.google.com/maps/dir/?api=1&destination=44.387,6.65&travelmode=transit"],
  ["apple", "https://maps.apple.com/?daddr=44.387,6.65&dirflg=r"],
] as const)("the journey planner %s asks for a start that the page must not tell", (planner, address) => {
  expect(transitAddress(planner, [6.65, 44.387], undefined)).toBe(address);
});
