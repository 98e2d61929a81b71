import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LENGTH_PARAMETERS, type LengthParameters, roadLengthKm, type Stretch } from "./length-rule.ts";

const PARAMETERS: LengthParameters = {
  sinuosity: {
    ...LENGTH_PARAMETERS.sinuosity,
    motorway: 1,
    national: 1.1,
    departmental: 1.2,
    localFlat: 1.4,
    localRugged: 1.8,
  },
  grade: 0.08,
};

const aStretch = (changes: Partial<Stretch> = {}): Stretch => ({
  kind: "departmental",
  outlineKm: 10,
  climbM: 0,
  rangeM: 0,
  ...changes,
});

const someStretch: fc.Arbitrary<Stretch> = fc.record({
  kind: fc.constantFrom("motorway", "national", "departmental", "access", "hop"),
  outlineKm: fc.double({ min: 0, max: 100, noNaN: true }),
  climbM: fc.integer({ min: 0, max: 5000 }),
  rangeM: fc.integer({ min: 0, max: 4000 }),
});

describe("roadLengthKm", () => {
  it.each([
    ["motorway", 10],
    ["national", 11],
    ["departmental", 12],
    ["access", 14],
    ["hop", 14],
  ] as const)("is the outline by the sinuosity on a flat %s", (kind, lengthKm) => {
    expect(roadLengthKm(aStretch({ kind }), PARAMETERS)).toBeCloseTo(lengthKm, 9);
  });

  it("is the climb by the grade where the road goes straight up", () => {
    expect(roadLengthKm(aStretch({ outlineKm: 0, climbM: 800 }), PARAMETERS)).toBeCloseTo(10, 9);
  });

  it("is the hypotenuse of both", () => {
    expect(roadLengthKm(aStretch({ kind: "motorway", outlineKm: 3, climbM: 320 }), PARAMETERS)).toBeCloseTo(5, 9);
  });

  it.each([
    [0, 14],
    [500, 16],
    [1000, 18],
    [3000, 18],
  ])("winds with the heights around where the road is not known: a range of %i m", (rangeM, lengthKm) => {
    expect(roadLengthKm(aStretch({ kind: "hop", rangeM }), PARAMETERS)).toBeCloseTo(lengthKm, 9);
    expect(roadLengthKm(aStretch({ kind: "access", rangeM }), PARAMETERS)).toBeCloseTo(lengthKm, 9);
    expect(roadLengthKm(aStretch({ kind: "national", rangeM }), PARAMETERS)).toBeCloseTo(11, 9);
  });

  it("is never less than the outline, nor less for a greater climb, with the parameters in use", () => {
    fc.assert(
      fc.property(someStretch, fc.integer({ min: 0, max: 1000 }), (stretch, more) => {
        const lengthKm = roadLengthKm(stretch);
        expect(lengthKm).toBeGreaterThanOrEqual(stretch.outlineKm);
        expect(roadLengthKm({ ...stretch, climbM: stretch.climbM + more })).toBeGreaterThanOrEqual(lengthKm);
      }),
    );
  });

  it("uses the fitted parameters", () => {
    expect(roadLengthKm(aStretch())).toBe(roadLengthKm(aStretch(), LENGTH_PARAMETERS));
  });
});
