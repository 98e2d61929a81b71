import { distance as turfDistance } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { greatCircleDistanceKm, MEAN_EARTH_RADIUS_KM } from "./great-circle-distance.ts";

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

/** Tolerance: a micrometre; a metre near antipodes, where a haversine close to 1 has half its digits. */
const toleranceKm = (km: number): number => (km > 19_000 ? 1e-3 : 1e-9);

describe("greatCircleDistanceKm", () => {
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
});
