import { describe, expect, it } from "vitest";
import type { CommuneCosts } from "./commune-costs.ts";
import { countDetours } from "./detours.ts";

/** Costs of pairs, in both directions. */
function costsOf(communes: number, limit: number, pairs: readonly (readonly [number, number, number])[]): CommuneCosts {
  const all = [...pairs, ...pairs.map(([a, b, cost]) => [b, a, cost] as const)].sort(
    ([a, b], [c, d]) => a - c || b - d,
  );
  return {
    starts: Uint32Array.from({ length: communes + 1 }, (_, commune) => all.filter(([from]) => from < commune).length),
    communes: Uint16Array.from(all, ([, to]) => to),
    costs: Float64Array.from(all, ([, , cost]) => cost),
    limit,
  };
}

describe("countDetours", () => {
  const before = costsOf(4, 60, [
    [0, 1, 10],
    [0, 2, 20],
    [1, 2, 30],
  ]);

  it("counts the pairs half as far again, or beyond the limit of the other list", () => {
    const after = costsOf(4, 90, [
      [0, 1, 14.9],
      [0, 2, 30],
    ]);
    expect(countDetours(before, after)).toEqual({ pairs: 3, fartherPairs: 2, communes: 3 });
  });

  it("counts none when nothing changes", () => {
    expect(countDetours(before, { ...before, limit: 90 })).toEqual({ pairs: 3, fartherPairs: 0, communes: 0 });
  });

  it("throws for costs with too small a limit", () => {
    expect(() => countDetours(before, costsOf(4, 89, []))).toThrow(
      new RangeError("Costs up to 89 cannot tell detours of ways up to 60"),
    );
  });
});
