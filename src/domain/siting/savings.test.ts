import fc from "fast-check";
import { expect, it } from "vitest";
import { anySitingWorldAndOrder, reorder, type SitingWorld, toProblem } from "../../testing/figures-builders.ts";
import { listSavings } from "./savings.ts";

it("lists the same rows and columns whatever the order of the communes and demand points", () => {
  fc.assert(
    fc.property(anySitingWorldAndOrder, ([world, order]) => {
      const savingsOf = (one: SitingWorld) => {
        const problem = toProblem(one);
        const { candidates, ...cells } = listSavings(problem, (point, cost) =>
          Math.round((problem.points[point]?.population ?? 0) * (20 - cost)),
        );
        return { codes: [...candidates].map((candidate) => one.communes[candidate]?.code), ...cells };
      };
      expect(savingsOf(reorder(world, order))).toEqual(savingsOf(world));
    }),
  );
});

it("has no column for demand points without savings, and no row for candidates without savings", () => {
  fc.assert(
    fc.property(anySitingWorldAndOrder, ([world]) => {
      const problem = toProblem(world);
      const { candidates, points, starts, amounts, pointCount } = listSavings(problem, (point, cost) =>
        cost < 10 ? (problem.points[point]?.population ?? 0) : 0,
      );
      expect(new Set(points)).toEqual(new Set(Array.from({ length: pointCount }, (_, place) => place)));
      expect(starts).toHaveLength(candidates.length + 1);
      for (const [row] of candidates.entries()) {
        const cells = [...points.subarray(starts[row], starts[row + 1])];
        expect(cells.length).toBeGreaterThan(0);
        expect(cells).toEqual([...new Set(cells)].sort((a, b) => a - b));
      }
      expect(amounts.every((amount) => amount > 0)).toBe(true);
    }),
  );
});
