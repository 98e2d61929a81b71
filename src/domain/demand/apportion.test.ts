import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportion } from "./apportion.ts";

describe("apportion", () => {
  it("gives one more to the larger remainders", () => {
    expect(apportion(10, [0.26, 0.35, 0.39])).toEqual([3, 3, 4]);
  });

  it("gives one more to the first of equal remainders", () => {
    expect(apportion(1, [1, 1])).toEqual([1, 0]);
  });

  it("gives nothing without a weight above 0", () => {
    expect(apportion(5, [0, 0])).toEqual([0, 0]);
  });

  it("adds up to the total, each part less than one off the exact share", () => {
    const weights = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 16 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000 }), weights, (total, shares) => {
        const sum = shares.reduce((left, share) => left + share, 0);
        fc.pre(sum > 0);
        const parts = apportion(total, shares);
        expect(parts.reduce((left, part) => left + part, 0)).toBe(total);
        for (const [rank, part] of parts.entries()) {
          expect(Number.isInteger(part)).toBe(true);
          expect(Math.abs(part - (total * (shares[rank] ?? 0)) / sum)).toBeLessThan(1);
        }
      }),
    );
  });
});
