import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { basketCosts } from "./basket-costs.ts";
import { basketFigures } from "./basket-figures.ts";

const FAR = Number.POSITIVE_INFINITY;
const costsOf = (cost: number[], placeIndex: number[] = cost.map((one) => (one === FAR ? -1 : 0))) => ({
  cost: Float64Array.from(cost),
  placeIndex: Int32Array.from(placeIndex),
});

describe("basketCosts", () => {
  it("are the greatest of the needs, with the place of that need", () => {
    const { cost, placeIndex } = basketCosts(
      [costsOf([3, 8], [1, 0]), costsOf([5, 2], [0, 1])],
      [
        [0, 2],
        [1, 2],
      ],
    );
    expect([...cost]).toEqual([5, 8]);
    expect([...placeIndex]).toEqual([1, 0]);
  });

  it("leave a need without a way unreached", () => {
    const { cost, placeIndex } = basketCosts([costsOf([3]), costsOf([FAR])], [[0], [1]]);
    expect([...cost]).toEqual([FAR]);
    expect([...placeIndex]).toEqual([-1]);
  });

  it("take the first need of equal ones", () => {
    expect([...basketCosts([costsOf([3]), costsOf([3])], [[4], [7]]).placeIndex]).toEqual([4]);
  });

  it("keep whether the way of the farthest need is measured", () => {
    const measured = { ...costsOf([3, 9]), isMeasured: Uint8Array.of(1, 1) };
    expect([...(basketCosts([measured, costsOf([5, 2])], [[0], [1]]).isMeasured ?? [])]).toEqual([0, 1]);
    expect(basketCosts([costsOf([1]), costsOf([2])], [[0], [1]]).isMeasured).toBeUndefined();
  });

  it("are within a threshold if and only if every need is", () => {
    const someCost = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.constant(FAR));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(someCost, someCost, someCost), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 0, max: 50 }),
        (points, threshold) => {
          const needs = [0, 1, 2].map((need) => costsOf(points.map((costs) => costs[need] ?? FAR)));
          const { cost } = basketCosts(needs, [[0], [0], [0]]);
          for (const [rank, costs] of points.entries())
            expect((cost[rank] ?? FAR) <= threshold).toBe(costs.every((one) => one <= threshold));
        },
      ),
    );
  });
});

describe("basketFigures", () => {
  const NEEDS = ["theme:emploi", "theme:sante"] as const;
  const demand = (...people: (readonly [communeRank: number, population: number])[]) =>
    ({
      points: people.map(([communeRank, population]) => ({ communeRank, population })),
      communes: [{}, {}],
    }) as unknown as Parameters<typeof basketFigures>[0];
  const byRank = (rank: number) => `c${rank}`;

  it("weigh the sum by people, and name the need that is farthest for most of them", () => {
    const figures = basketFigures(
      demand([0, 10], [0, 30], [1, 5]),
      NEEDS,
      [
        [1, 2, 4],
        [5, 1, 4],
      ],
      byRank,
    );
    expect(figures.get("c0")).toEqual({ meanSum: (10 * 6 + 30 * 3) / 40, unreached: 0, farthest: ["theme:emploi"] });
    expect(figures.get("c1")).toEqual({ meanSum: 8, unreached: 0, farthest: NEEDS });
  });

  it("leave people with an unreached need out of the sum, and name that need", () => {
    const figures = basketFigures(
      demand([0, 10], [0, 30]),
      NEEDS,
      [
        [1, 2],
        [5, FAR],
      ],
      byRank,
    );
    expect(figures.get("c0")).toEqual({ meanSum: 6, unreached: 30, farthest: ["theme:sante"] });
    expect(basketFigures(demand([0, 10]), NEEDS, [[1], [FAR]], byRank).get("c0")).toEqual({
      meanSum: undefined,
      unreached: 10,
      farthest: ["theme:sante"],
    });
  });

  it("have no farthest need where nobody lives, and nothing outside the territories", () => {
    expect(basketFigures(demand([0, 0]), NEEDS, [[1], [2]], byRank).get("c0")).toEqual({
      meanSum: undefined,
      unreached: 0,
      farthest: [],
    });
    expect(basketFigures(demand([0, 1]), NEEDS, [[1], [2]], () => undefined).size).toBe(0);
  });
});
