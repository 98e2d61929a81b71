import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LENGTH_PARAMETERS, type LengthParameters, roadLengthKm, type Stretch } from "./length-rule.ts";

const PARAMETERS: LengthParameters = {
  sinuosity: { motorway: 1, national: 1.1, departmental: 1.2, winding: 1.5, access: 1.4, hop: 1.3 },
  hopAddition: { perched: 0.4, far: 0.2, farRugged: 0.6 },
  grade: 0.08,
  localGrade: 0.05,
};

const aStretch = (changes: Partial<Stretch> = {}): Stretch => ({
  kind: "departmental",
  outlineKm: 10,
  climbM: 0,
  rangeM: 0,
  perchedM: 0,
  ...changes,
});

const someStretch: fc.Arbitrary<Stretch> = fc.record({
  kind: fc.constantFrom("motorway", "national", "departmental", "winding", "access", "hop"),
  outlineKm: fc.double({ min: 0, max: 100, noNaN: true }),
  climbM: fc.integer({ min: 0, max: 5000 }),
  rangeM: fc.integer({ min: 0, max: 4000 }),
  perchedM: fc.integer({ min: 0, max: 2000 }),
});

describe("roadLengthKm", () => {
  it.each([
    ["motorway", 10],
    ["national", 11],
    ["departmental", 12],
    ["winding", 15],
    ["access", 14],
  ] as const)("is the outline times the sinuosity on a flat %s", (kind, lengthKm) => {
    expect(roadLengthKm(aStretch({ kind }), PARAMETERS)).toBeCloseTo(lengthKm, 9);
    expect(roadLengthKm(aStretch({ kind, rangeM: 900, perchedM: 200 }), PARAMETERS)).toBeCloseTo(lengthKm, 9);
  });

  it("is the climb divided by the grade on a vertical road", () => {
    expect(roadLengthKm(aStretch({ outlineKm: 0, climbM: 800 }), PARAMETERS)).toBeCloseTo(10, 9);
    expect(roadLengthKm(aStretch({ kind: "hop", outlineKm: 0, climbM: 500 }), PARAMETERS)).toBeCloseTo(10, 9);
    expect(roadLengthKm(aStretch({ kind: "access", outlineKm: 0, climbM: 500 }), PARAMETERS)).toBeCloseTo(10, 9);
  });

  it("is the hypotenuse of both", () => {
    expect(roadLengthKm(aStretch({ kind: "motorway", outlineKm: 3, climbM: 320 }), PARAMETERS)).toBeCloseTo(5, 9);
  });

  it.each([
    [4, 0, 0, 5.2],
    [4, 1000, 0, 5.2],
    [4, 0, 150, 6],
    [4, 0, 300, 6.8],
    [4, 0, 900, 6.8],
    [10, 0, 0, 15],
    [10, 500, 0, 18],
    [10, 1000, 0, 21],
    [10, 3000, 0, 21],
    [16, 0, 0, 27.2],
  ])(
    "winds on a hop of %d km with the range of %d m when it is far, and with villages perched by %d m",
    (outlineKm, rangeM, perchedM, lengthKm) => {
      expect(roadLengthKm(aStretch({ kind: "hop", outlineKm, rangeM, perchedM }), PARAMETERS)).toBeCloseTo(lengthKm, 9);
    },
  );

  it("is at least the outline, and never decreases with the climb", () => {
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
