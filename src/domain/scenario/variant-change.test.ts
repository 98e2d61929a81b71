import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { METRICS } from "../network/conditions.ts";
import { VARIANT_CHANGES, variantChangeOf, variantChanges } from "./variant-change.ts";

const NOWHERE = Number.POSITIVE_INFINITY;

describe("the change from one variant to another", () => {
  it.each([
    [5, 15, "perd"],
    [15, 5, "gagne"],
    [3, 9, "allonge"],
    [9, 3, "rapproche"],
    [12, 20, "allonge"],
    [20, 12, "rapproche"],
    [5, 5.5, "inchange"],
    [NOWHERE, 12, "rapproche"],
    [12, NOWHERE, "allonge"],
    [NOWHERE, NOWHERE, "inchange"],
    [NOWHERE, 5, "gagne"],
  ] as const)("of a way of %d km that becomes %d km, at 10 km: %s", (before, after, change) => {
    expect(variantChangeOf(before, after, 10, "km")).toBe(change);
  });

  it("is the reverse in the other direction", () => {
    const someCost = fc.oneof(fc.double({ min: 0, max: 80, noNaN: true }), fc.constant(NOWHERE));
    fc.assert(
      fc.property(someCost, someCost, fc.constantFrom(...METRICS), (one, other, metric) => {
        const [there] = variantChanges(Float64Array.of(one), Float64Array.of(other), 20, metric);
        const [back] = variantChanges(Float64Array.of(other), Float64Array.of(one), 20, metric);
        expect((there ?? 0) + (back ?? 0)).toBe(VARIANT_CHANGES.length - 1);
      }),
    );
  });
});
