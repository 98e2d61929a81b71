import { distance as turfDistance } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundingBox, greatCircleDistanceKm, isWithin, MEAN_EARTH_RADIUS_KM } from "./position.ts";

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

const AROUND_GAP = [5.9, 44.4, 6.2, 44.7] as const;

it("contains positions inside and on its edges, and no other", () => {
  expect(isWithin(AROUND_GAP, [6.08, 44.56])).toBe(true);
  expect(isWithin(AROUND_GAP, [5.9, 44.7])).toBe(true);
  expect(isWithin(AROUND_GAP, [5.89, 44.56])).toBe(false);
  expect(isWithin(AROUND_GAP, [6.21, 44.56])).toBe(false);
  expect(isWithin(AROUND_GAP, [6.08, 44.39])).toBe(false);
  expect(isWithin(AROUND_GAP, [6.08, 44.71])).toBe(false);
});

it("is the least box of some positions, inverted without any", () => {
  const positions = [
    [6.08, 44.56],
    [5.9, 44.7],
    [6.2, 44.4],
  ];
  expect(boundingBox(positions)).toEqual(AROUND_GAP);
  expect(boundingBox([])).toEqual([Infinity, Infinity, -Infinity, -Infinity]);
});
