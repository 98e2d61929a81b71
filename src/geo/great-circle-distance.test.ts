import { distance as turfDistance } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { greatCircleDistanceKm, MEAN_EARTH_RADIUS_KM } from "./great-circle-distance.ts";
import type { Position } from "./position.ts";

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

/** Tolerance: a micrometre; a metre near antipodes, where a haversine close to 1 has half its digits. */
const toleranceKm = (km: number): number => (km > 19_000 ? 1e-3 : 1e-9);

describe("greatCircleDistanceKm", () => {
  it("gives a degree of a meridian its length on the mean sphere", () => {
    expect(greatCircleDistanceKm([6, 45], [6, 46])).toBeCloseTo(111.195_08, 5);
  });

  it("follows the great circle, a little shorter than the parallel", () => {
    const parallelKm = 111.195_08 / 2;
    expect(greatCircleDistanceKm([6, 60], [7, 60])).toBeLessThan(parallelKm);
    expect(greatCircleDistanceKm([6, 60], [7, 60])).toBeCloseTo(parallelKm, 2);
  });

  it("gives half the circumference between antipodes", () => {
    expect(greatCircleDistanceKm([6, 45], [-174, -45])).toBeCloseTo(Math.PI * MEAN_EARTH_RADIUS_KM, 6);
  });

  it("takes the short way across the antimeridian", () => {
    expect(greatCircleDistanceKm([179.5, 0], [-179.5, 0])).toBeCloseTo(111.195_08, 5);
  });

  it("is zero from a position to itself", () => {
    expect(greatCircleDistanceKm([6.123, 45.678], [6.123, 45.678])).toBe(0);
  });

  it("agrees with Turf", () => {
    fc.assert(
      fc.property(position, position, (from, to) => {
        const km = greatCircleDistanceKm(from, to);
        expect(Math.abs(km - turfDistance([...from], [...to]))).toBeLessThanOrEqual(toleranceKm(km));
      }),
    );
  });

  it("is symmetric and obeys the triangle inequality", () => {
    fc.assert(
      fc.property(position, position, position, (a: Position, b: Position, c: Position) => {
        expect(greatCircleDistanceKm(a, b)).toBeCloseTo(greatCircleDistanceKm(b, a), 9);
        // Near antipodes the haversine has half its digits: an error of some metres.
        expect(greatCircleDistanceKm(a, c)).toBeLessThanOrEqual(
          greatCircleDistanceKm(a, b) + greatCircleDistanceKm(b, c) + 1e-3,
        );
      }),
    );
  });
});
