import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLASS_METHODS, classLimits, MOST_CLASSES, type WeightedValue } from "./class-limits.ts";

function everyone(...values: readonly number[]): readonly WeightedValue[] {
  return values.map((value) => ({ value, weight: 1 }));
}

/** The values of each class. */
function classesOf(values: readonly WeightedValue[], limits: readonly number[]): readonly (readonly WeightedValue[])[] {
  return [...limits, Number.POSITIVE_INFINITY].map((limit, rank) =>
    values.filter(({ value }) => value <= limit && value > (limits[rank - 1] ?? Number.NEGATIVE_INFINITY)),
  );
}

function deviation(values: readonly WeightedValue[]): number {
  const total = values.reduce((sum, { weight }) => sum + weight, 0);
  const mean = values.reduce((sum, { value, weight }) => sum + value * weight, 0) / total;
  return values.reduce((sum, { value, weight }) => sum + weight * (value - mean) ** 2, 0);
}

/** The slow way: the least deviation of all divisions into `classes` runs. */
function leastDeviation(sorted: readonly WeightedValue[], classes: number): number {
  if (classes === 1) return deviation(sorted);
  const ends = Array.from({ length: sorted.length - classes + 1 }, (_, at) => at + 1);
  return Math.min(
    ...ends.map((end) => deviation(sorted.slice(0, end)) + leastDeviation(sorted.slice(end), classes - 1)),
  );
}

const someValues = fc.array(
  fc.record({ value: fc.integer({ min: 0, max: 400 }), weight: fc.integer({ min: 1, max: 90 }) }),
  {
    minLength: 1,
    maxLength: 11,
  },
);

describe("classLimits", () => {
  it("divides the range into equal intervals", () => {
    expect(classLimits("egales", everyone(0, 3, 5, 9, 11, 12, 24, 30), 0.1)).toEqual([5, 10, 15, 20, 25]);
  });

  it("gives each quantile the same number of people, whatever their places", () => {
    const values = [1, 2, 3, 4, 5, 6].map((value) => ({ value, weight: 100 }));
    expect(classLimits("quantiles", values, 0.1)).toEqual([1, 2, 3, 4, 5]);
    // Half of the people have one value: three limits are equal.
    expect(classLimits("quantiles", [{ value: 0.5, weight: 500 }, ...values.slice(1)], 0.1)).toEqual([0.5, 3, 5]);
  });

  it("finds the groups that a reader sees", () => {
    const values = everyone(1, 1.2, 1.3, 6, 6.1, 12, 12.4, 30, 31, 55, 90, 90.5);
    expect(classLimits("jenks", values, 0.1)).toEqual([1.3, 6.1, 12.4, 31, 55]);
  });

  it("finds groups of shares, whose deviations are below one", () => {
    const shares = everyone(0.5, 0.51, 0.52, 0.6, 0.61, 0.7, 0.71, 0.8, 0.81, 0.9, 0.99, 1);
    expect(classLimits("jenks", shares, 0.01)).toEqual([0.52, 0.61, 0.71, 0.81, 0.9]);
  });

  it("finds the least deviation of all divisions, as trying each one does", () => {
    fc.assert(
      fc.property(someValues, (values) => {
        const distinct = new Map<number, number>();
        for (const { value, weight } of values) distinct.set(value, (distinct.get(value) ?? 0) + weight);
        const sorted = [...distinct].map(([value, weight]) => ({ value, weight })).sort((a, b) => a.value - b.value);
        const classes = classesOf(values, classLimits("jenks", values, 1));
        expect(classes).toHaveLength(Math.min(MOST_CLASSES, sorted.length));
        const found = classes.reduce((sum, one) => sum + deviation(one), 0);
        expect(found).toBeCloseTo(leastDeviation(sorted, classes.length), 5);
      }),
    );
  });

  it.each(CLASS_METHODS)(
    "%s: grows, has the digits of a legend, and leaves no class empty but of equal width",
    (method) => {
      const some = fc.array(fc.record({ value: fc.nat(90_000).map((metres) => metres / 1000), weight: fc.nat(90) }));
      fc.assert(
        fc.property(some, (values) => {
          const limits = classLimits(method, values, 0.1);
          expect(limits.length).toBeLessThan(MOST_CLASSES);
          expect(limits).toEqual([...new Set(limits)].sort((a, b) => a - b));
          for (const limit of limits) expect(limit).toBe(Number(limit.toFixed(1)));
          const counted = values.filter(({ weight }) => weight > 0);
          if (counted.length > 0 && method !== "egales")
            for (const one of classesOf(counted, limits)) expect(one).not.toEqual([]);
        }),
      );
    },
  );

  it("leaves out people without a way, and is empty without people", () => {
    const lost = { value: Number.POSITIVE_INFINITY, weight: 5 };
    expect(classLimits("jenks", [...everyone(1, 2), lost], 0.1)).toEqual([1]);
    expect(classLimits("quantiles", [lost, { value: 1, weight: 0 }], 0.1)).toEqual([]);
  });

  it("divides the points of the region at once", () => {
    const points = Array.from({ length: 6466 }, (_, at) => ({ value: (at * 7919) % 60.13, weight: 1 + (at % 700) }));
    const start = performance.now();
    expect(classLimits("jenks", points, 0.1)).toHaveLength(5);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
