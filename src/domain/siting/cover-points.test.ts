import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choicesOf } from "../../testing/siting-builders.ts";
import { coverPoints } from "./cover-points.ts";
import type { Savings } from "./savings.ts";

const ENOUGH = 10_000_000;

/** Rows of so many points, each a set of points; some points have no row. */
const anyRows = fc.integer({ min: 1, max: 40 }).chain((pointCount) =>
  fc.record({
    pointCount: fc.constant(pointCount),
    rows: fc.array(fc.noBias(fc.uniqueArray(fc.integer({ min: 0, max: pointCount - 1 }), { minLength: 1 })), {
      minLength: 1,
      maxLength: 9,
    }),
    count: fc.integer({ min: 0, max: 5 }),
  }),
);

function toSavings(rows: readonly (readonly number[])[], pointCount: number): Savings {
  const points = rows.flatMap((row) => [...row].sort((a, b) => a - b));
  return {
    candidates: Uint32Array.from(rows, (_, row) => row + 100),
    starts: Uint32Array.from([0, ...rows.map((_, row) => rows.slice(0, row + 1).flat().length)]),
    points: Uint32Array.from(points),
    amounts: new Float64Array(points.length).fill(1),
    pointCount,
  };
}

describe("coverPoints", () => {
  it("covers every point whenever a choice does, by brute force, and else says that none does", () => {
    let covered = 0;
    fc.assert(
      fc.property(anyRows, ({ rows, pointCount, count }) => {
        const isCover = (choice: readonly number[]) =>
          new Set(choice.flatMap((row) => rows[row] ?? [])).size === pointCount;
        const exists = choicesOf([...rows.keys()], count).some(isCover);
        const found = coverPoints(toSavings(rows, pointCount), count, ENOUGH);
        if (typeof found === "string") {
          expect(found).toBe("none");
          expect(exists).toBe(false);
        } else {
          covered++;
          expect(found.length).toBeLessThanOrEqual(count);
          expect(isCover(found.map((commune) => commune - 100))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
    expect(covered).toBeGreaterThan(50);
  });

  it("says that it does not know when it may not search long enough", () => {
    const rows = [...new Array(12).keys()].map((row) => [row, (row + 1) % 12, (row + 5) % 12]);
    expect(coverPoints(toSavings(rows, 12), 4, 0)).toBe("unknown");
  });
});
