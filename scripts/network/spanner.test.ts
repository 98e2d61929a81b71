import { describe, expect, it } from "vitest";
import { createSpanner } from "./spanner.ts";

describe("a spanner", () => {
  it("finds ways along its edges, in both directions, up to the limit and not beyond", () => {
    const spanner = createSpanner([]);
    spanner.add(0, 1, 2);
    spanner.add(1, 2, 3);
    expect(spanner.leads(0, 2, 5)).toBe(true);
    expect(spanner.leads(2, 0, 5)).toBe(true);
    expect(spanner.leads(0, 2, 4.9)).toBe(false);
    expect(spanner.leads(0, 3, 100)).toBe(false);
  });

  it("finds the shorter of two ways", () => {
    const spanner = createSpanner([]);
    spanner.add(0, 1, 9);
    spanner.add(0, 2, 1);
    spanner.add(2, 1, 1);
    expect(spanner.leads(0, 1, 2)).toBe(true);
  });

  it("finds no way through a closed node, except at its ends", () => {
    const spanner = createSpanner([1]);
    spanner.add(0, 1, 1);
    spanner.add(1, 2, 1);
    expect(spanner.leads(0, 2, 9)).toBe(false);
    expect(spanner.leads(1, 2, 9)).toBe(true);
    expect(spanner.leads(0, 1, 9)).toBe(true);
  });
});
