import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  errorOfRoadKm,
  MEASURED_ERRORS,
  rangeOfRoadCost,
  rangeOfRoadKm,
  rangeOfRoadMinutes,
} from "./measured-error.ts";

const someKm = fc.double({ min: 0.01, max: 500, noNaN: true });

describe("MEASURED_ERRORS", () => {
  it("have no gap, from 0 to infinity", () => {
    const ends = MEASURED_ERRORS.map(({ belowKm }) => belowKm);
    expect(MEASURED_ERRORS.map(({ fromKm }) => fromKm)).toEqual([0, ...ends.slice(0, -1)]);
    expect(ends.at(-1)).toBe(Number.POSITIVE_INFINITY);
  });

  it("rest on at least ten distances per band", () => {
    for (const { distances } of MEASURED_ERRORS) expect(distances).toBeGreaterThanOrEqual(10);
  });
});

describe("errorOfRoadKm", () => {
  it.each([
    [0, 0],
    [4.99, 0],
    [5, 5],
    [12, 12],
    [25, 25],
    [400, 25],
  ])("finds the band of %d km: from %d", (km, fromKm) => {
    expect(errorOfRoadKm(km).fromKm).toBe(fromKm);
  });
});

describe("the range of a cost by road", () => {
  it("contains the distances within the error of the ninth decile", () => {
    fc.assert(
      fc.property(someKm, (km) => {
        const { least, most } = rangeOfRoadKm(km);
        const error = errorOfRoadKm(km).ninthDecilePercent / 100;
        expect(least).toBeLessThanOrEqual(km / (1 + error));
        expect(most).toBeGreaterThanOrEqual(km / (1 - error));
      }),
    );
  });

  it("increases at both ends with the distance, across bands", () => {
    fc.assert(
      fc.property(someKm, someKm, (one, other) => {
        const [near, far] = [rangeOfRoadKm(Math.min(one, other)), rangeOfRoadKm(Math.max(one, other))];
        expect(near.least).toBeLessThanOrEqual(far.least);
        expect(near.most).toBeLessThanOrEqual(far.most);
      }),
    );
  });

  it("is at most as wide as the worst band makes the distance or the limit of a band", () => {
    const worst = Math.max(...MEASURED_ERRORS.map(({ ninthDecilePercent }) => ninthDecilePercent)) / 100;
    fc.assert(
      fc.property(someKm, (km) => {
        expect(rangeOfRoadKm(km).most).toBeLessThanOrEqual(km / (1 - worst) + 1e-9);
        expect(rangeOfRoadKm(km).least).toBeGreaterThanOrEqual(km / (1 + worst) - 1e-9);
      }),
    );
  });

  it("has the same share for minutes: 18 min are 15 km of a departmental road", () => {
    const minutes = rangeOfRoadMinutes(18);
    const km = rangeOfRoadKm(15);
    expect(minutes.most / 18).toBeCloseTo(km.most / 15, 9);
    expect(minutes.least / 18).toBeCloseTo(km.least / 15, 9);
  });

  it("uses the metric", () => {
    expect(rangeOfRoadCost(9, "km")).toEqual(rangeOfRoadKm(9));
    expect(rangeOfRoadCost(9, "min")).toEqual(rangeOfRoadMinutes(9));
  });
});
