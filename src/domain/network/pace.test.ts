import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minutesOnFoot, minutesPerKm, walkingSpeed } from "./pace.ts";

describe("walkingSpeed", () => {
  it("is Tobler's: 6 km/h on a descent of 5 %, 5 km/h on the flat, 3.8 km/h on a climb of 8 %", () => {
    expect(walkingSpeed(-0.05)).toBe(6);
    expect(walkingSpeed(0)).toBeCloseTo(5.037, 3);
    expect(walkingSpeed(0.08)).toBeCloseTo(3.807, 3);
    expect(walkingSpeed(-0.15)).toBeCloseTo(walkingSpeed(0.05), 9);
  });
});

describe("minutesOnFoot", () => {
  it("takes longer up than down", () => {
    expect(minutesOnFoot(10, 700, 0)).toBeCloseTo(10 * minutesPerKm(0.07), 9);
    expect(minutesOnFoot(10, 700, 0)).toBeGreaterThan(minutesOnFoot(10, 0, 700));
  });

  it("divides a road into its ascent and its descent", () => {
    expect(minutesOnFoot(4, 150, 50)).toBeCloseTo(minutesOnFoot(3, 150, 0) + minutesOnFoot(1, 0, 50), 9);
  });

  it("is finite and grows with the length of a level road", () => {
    fc.assert(
      fc.property(fc.double({ min: -2, max: 2, noNaN: true }), (grade) => {
        expect(minutesPerKm(grade)).toBeGreaterThan(1);
        expect(minutesPerKm(grade)).toBeLessThan(Number.POSITIVE_INFINITY);
      }),
    );
    expect(minutesOnFoot(0, 0, 0)).toBe(0);
    expect(minutesOnFoot(0, 5, 0)).toBe(0);
  });
});
