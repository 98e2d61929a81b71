import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activeMinutes, CYCLING, cyclingSpeed, minutesPerKm, walkingSpeed } from "./pace.ts";
import { ACTIVE_MODES } from "./travel-mode.ts";

describe("walkingSpeed", () => {
  it("is Tobler's: 6 km/h on a descent of 5 %, 5 km/h on the flat, 3.8 km/h on a climb of 8 %", () => {
    expect(walkingSpeed(-0.05)).toBe(6);
    expect(walkingSpeed(0)).toBeCloseTo(5.037, 3);
    expect(walkingSpeed(0.08)).toBeCloseTo(3.807, 3);
    expect(walkingSpeed(-0.15)).toBeCloseTo(walkingSpeed(0.05), 9);
  });
});

describe("cyclingSpeed", () => {
  it("balances the power of the rider and the resistance", () => {
    for (const grade of [0, 0.02, 0.05]) {
      const speed = cyclingSpeed(grade, "velo") / 3.6;
      const gravity = (CYCLING.massKg.velo * 9.81 * (CYCLING.rollingResistance + grade)) / Math.hypot(1, grade);
      const drag = 0.5 * CYCLING.airDensity * CYCLING.dragAreaM2 * speed ** 2;
      expect(speed * (gravity + drag)).toBeCloseTo(CYCLING.riderW * CYCLING.drive, 3);
    }
  });

  it("climbs faster with assistance, and has none above 25 km/h", () => {
    expect(cyclingSpeed(0.08, "velo")).toBeCloseTo(4.2, 1);
    expect(cyclingSpeed(0.08, "vae")).toBeGreaterThan(12);
    expect(cyclingSpeed(0, "vae")).toBe(25);
    expect(cyclingSpeed(-0.02, "vae")).toBeGreaterThan(25);
  });

  it("brakes downhill at 30 km/h, and pushes the bike where riding is slower", () => {
    for (const mode of ["velo", "vae"] as const) expect(cyclingSpeed(-0.08, mode)).toBe(30);
    expect(cyclingSpeed(0.2, "velo")).toBe(walkingSpeed(0.2));
  });
});

describe("activeMinutes", () => {
  it("takes longer up than down", () => {
    expect(activeMinutes(10, 700, 0, "pied")).toBeCloseTo(10 * minutesPerKm(0.07, "pied"), 9);
    expect(activeMinutes(10, 700, 0, "velo")).toBeGreaterThan(3 * activeMinutes(10, 0, 700, "velo"));
  });

  it("divides a road into its ascent and its descent", () => {
    const there = activeMinutes(4, 150, 50, "vae");
    expect(there).toBeCloseTo(activeMinutes(3, 150, 0, "vae") + activeMinutes(1, 0, 50, "vae"), 9);
  });

  it("is finite and grows with the length of a level road", () => {
    const grade = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...ACTIVE_MODES), grade, (mode, one) => {
        expect(minutesPerKm(one, mode)).toBeGreaterThan(1);
        expect(minutesPerKm(one, mode)).toBeLessThan(Number.POSITIVE_INFINITY);
      }),
    );
    for (const mode of ACTIVE_MODES) expect(activeMinutes(0, 0, 0, mode)).toBe(0);
    for (const mode of ACTIVE_MODES) expect(activeMinutes(0, 5, 0, mode)).toBe(0);
  });
});
