import { describe, expect, it } from "vitest";
import { placeSeat } from "./place-seat.ts";

const square = [
  [0, 0],
  [100, 0],
  [100, 100],
  [0, 100],
] as const;

describe("placeSeat", () => {
  it("measures the depth of a seat", () => {
    expect(placeSeat([square], [90, 40], 1)).toEqual({ depth: 10, nearest: [100, 40] });
  });

  it("is negative outside, and scales steps of longitude", () => {
    expect(placeSeat([square], [120, 40], 0.7)).toEqual({ depth: -14, nearest: [100, 40] });
  });

  it("stops at the ends of an edge", () => {
    expect(placeSeat([square], [103, 104], 1)).toEqual({ depth: -5, nearest: [100, 100] });
  });
});
