import { describe, expect, it } from "vitest";
import { communeRank, shareRank } from "./fill-rank.ts";

describe("The rank of a commune", () => {
  it.each([
    ["served", 0, "near"],
    ["served", 10, "near"],
    ["served", 10.1, "served"],
    ["served", 20, "served"],
    ["visited", 20.1, "visited"],
    ["visited", undefined, "visited"],
    ["tooFar", 20.1, "beyond"],
    ["tooFar", 30, "beyond"],
    ["tooFar", 30.1, "far"],
    ["tooFar", 40, "far"],
    ["tooFar", 40.1, "farthest"],
    ["tooFar", undefined, "farthest"],
    [undefined, undefined, "nobody"],
  ] as const)("of state %s at %s min of 20 is %s", (state, median, rank) => {
    expect(communeRank({ state, median }, 20)).toBe(rank);
  });
});

describe("The rank of an EPCI or a département", () => {
  it.each([
    [0, "none"],
    [1, "to2"],
    [20, "to2"],
    [21, "to5"],
    [50, "to5"],
    [100, "to10"],
    [101, "to20"],
    [200, "to20"],
    [201, "more"],
    [1000, "more"],
  ] as const)("with %s of 1000 people too far is %s", (tooFar, rank) => {
    const states = { served: 1000 - tooFar, visited: 0, tooFar };
    expect(shareRank({ population: 1000, states })).toBe(rank);
  });

  it("is of its own where nobody lives", () => {
    expect(shareRank({ population: 0, states: { served: 0, visited: 0, tooFar: 0 } })).toBe("nobody");
  });
});
