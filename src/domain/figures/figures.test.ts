import { describe, expect, it } from "vitest";
import { FOUR_COMMUNES, HAUTES_ALPES, someOutlines } from "../../testing/figures-builders.ts";
import { type Area, aSquare, outlinesOf } from "../../testing/outlines.ts";
import type { CodeCommune } from "../codes.ts";
import { WHOLE_REGION } from "../territory-ref.ts";
import { communeRank, neighboursOf, shareRank } from "./figures.ts";

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

const [vars, orres, ristolas] = FOUR_COMMUNES.map(({ code }) => ({ level: "commune", code }) as const);

it("finds the territories with a common border on each side", () => {
  if (vars === undefined || orres === undefined) throw new Error("There are four communes");
  expect(neighboursOf(someOutlines(), vars)).toEqual([orres]);
  expect(neighboursOf(someOutlines(), orres)).toEqual([vars, ristolas]);
});

it("leaves out a territory that touches at a corner only", () => {
  const here = aSquare("05061", 6);
  const ring = [
    [7, 45],
    [8, 45],
    [8, 44],
    [7, 44],
    [7, 45],
  ];
  const southEast: Area = { ...aSquare("05062", 7), geometry: { type: "Polygon", coordinates: [ring] } };
  const outlines = outlinesOf({ communes: [here, southEast] });
  expect(neighboursOf(outlines, { level: "commune", code: "05061" as CodeCommune })).toEqual([]);
});

it("finds none around the region, nor around a département that stands alone", () => {
  expect(neighboursOf(someOutlines(), WHOLE_REGION)).toEqual([]);
  if (HAUTES_ALPES.level !== "departement") throw new Error("It is a département");
  expect(neighboursOf(someOutlines(), HAUTES_ALPES)).toEqual([]);
});
