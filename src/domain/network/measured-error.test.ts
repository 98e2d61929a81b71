import { describe, expect, it } from "vitest";
import { certaintyOf, exactCost } from "./measured-error.ts";

describe("certaintyOf", () => {
  it.each([
    [8, 10, "dedans"],
    [8, 10.1, "limite"],
    [10, 12, "limite"],
    [10.1, 12, "au-dela"],
    [Infinity, Infinity, "au-dela"],
  ] as const)("is, for a way of %f to %f at a threshold of 10, %s", (least, most, certainty) => {
    expect(certaintyOf({ least, most }, 10)).toBe(certainty);
  });

  it("is never borderline for an exact cost", () => {
    expect([9.9, 10, 10.1].map((cost) => certaintyOf(exactCost(cost), 10))).toEqual(["dedans", "dedans", "au-dela"]);
  });
});
