import { describe, expect, it } from "vitest";
import type { WayLeg } from "../network/find-way.ts";
import { findLandmarks } from "./way-landmarks.ts";

function roadsOf(...legs: readonly (readonly [reference: string | undefined, km: number])[]): readonly string[] {
  return findLandmarks({ legs: legs.map(([reference, km]): WayLeg => ({ reference, km })), passages: [] }).roads;
}

describe("findLandmarks", () => {
  it("names the roads in the order of the way", () => {
    expect(roadsOf(["D902", 5], ["N90", 30])).toEqual(["D902", "N90"]);
  });

  it("keeps the three roads with the longest parts of the way", () => {
    expect(roadsOf(["D1", 1], ["D2", 9], ["D3", 4], ["D4", 7])).toEqual(["D2", "D3", "D4"]);
  });

  it("adds up the parts of a road, and names the road once", () => {
    expect(roadsOf(["D1", 3], ["D2", 4], ["D1", 3], ["D3", 5], ["D4", 5])).toEqual(["D1", "D3", "D4"]);
  });

  it("leaves out roads without a number", () => {
    expect(roadsOf([undefined, 12], ["Voiecommunale", 5], ["D994g", 2])).toEqual(["D994g"]);
  });
});
