/** Greatest number of classes: one for each colour of the ramp. */
export const MOST_CLASSES = 6;

/** Computed limits: equal intervals, equal numbers of people, natural breaks. */
export const CLASS_METHODS = ["egales", "quantiles", "jenks"] as const;
export type ClassMethod = (typeof CLASS_METHODS)[number];

/** A value with its weight: a cost or a share, and the people who have it. */
export interface WeightedValue {
  readonly value: number;
  readonly weight: number;
}

/**
 * Upper limits of the classes but the last, which has none: strictly growing, at most MOST_CLASSES - 1, each rounded up to `step`, so
 * that a legend can write them without rounding. There are fewer where limits are equal after rounding; none for equal values.
 *
 * "egales": intervals of equal width from the least to the greatest value; a class may hold none. "quantiles": equal weights, as far as
 * equal values permit.
 * "jenks": the least weighted sum of squared deviations from the means of the classes, found exactly (Fisher, "On grouping for maximum
 * homogeneity", Journal of the American Statistical Association, 1958; for maps, Jenks, "Optimal data classification for choropleth maps",
 * University of Kansas, 1977).
 *
 * @param values those that are not finite, and those without weight, count for nothing
 */
export function classLimits(method: ClassMethod, values: readonly WeightedValue[], step: number): readonly number[] {
  const sorted = mergeEqual(values);
  const greatest = sorted.at(-1)?.value ?? Number.NEGATIVE_INFINITY;
  const rounded = EXACT[method](sorted).map((limit) => roundUp(limit, step));
  return [...new Set(rounded)].filter((limit) => limit < greatest);
}

const EXACT: Readonly<Record<ClassMethod, (sorted: readonly WeightedValue[]) => readonly number[]>> = {
  egales: equalIntervals,
  quantiles,
  jenks: naturalBreaks,
};

/** Values in growing order, each once, with the sum of its weights. */
function mergeEqual(values: readonly WeightedValue[]): readonly WeightedValue[] {
  const weights = new Map<number, number>();
  for (const { value, weight } of values) {
    if (Number.isFinite(value) && weight > 0) weights.set(value, (weights.get(value) ?? 0) + weight);
  }
  return [...weights].map(([value, weight]) => ({ value, weight })).sort((a, b) => a.value - b.value);
}

/** Decimals keep 0.1 + 0.2 from being 0.30000000000000004. */
function roundUp(limit: number, step: number): number {
  return Number((Math.ceil(Number((limit / step).toFixed(6))) * step).toFixed(6));
}

function equalIntervals(sorted: readonly WeightedValue[]): readonly number[] {
  const least = sorted[0]?.value ?? 0;
  const width = ((sorted.at(-1)?.value ?? 0) - least) / MOST_CLASSES;
  return Array.from({ length: MOST_CLASSES - 1 }, (_, rank) => least + (rank + 1) * width);
}

function quantiles(sorted: readonly WeightedValue[]): readonly number[] {
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  let within = 0;
  let rank = 1;
  return sorted.flatMap(({ value, weight }) => {
    within += weight;
    if (rank >= MOST_CLASSES || within * MOST_CLASSES < total * rank) return [];
    while (rank < MOST_CLASSES && within * MOST_CLASSES >= total * rank) rank += 1;
    return value;
  });
}

/**
 * By dynamic programming over the number of classes. The best beginning of the last class never moves back when a value is added, so
 * that halving finds all beginnings in n log n steps (Grønlund et al., "Fast exact k-means, k-medians and Bregman divergence clustering in
 * 1D", 2017).
 */
function naturalBreaks(sorted: readonly WeightedValue[]): readonly number[] {
  const deviation = squaredDeviation(sorted);
  const count = sorted.length;
  let best = Float64Array.from(sorted, (_, last) => deviation(0, last));
  const beginnings: Int32Array[] = [];
  for (let classes = 2; classes <= Math.min(MOST_CLASSES, count); classes++) {
    const former = best;
    const begins = new Int32Array(count);
    best = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
    const fill = (from: number, to: number, least: number, most: number): void => {
      if (from > to) return;
      const last = (from + to) >> 1;
      const sums = (begin: number) => (former[begin - 1] ?? 0) + deviation(begin, last);
      const begin = rankOfLeast(sums, Math.max(least, classes - 1), Math.min(most, last));
      begins[last] = begin;
      best[last] = sums(begin);
      fill(from, last - 1, least, begin);
      fill(last + 1, to, begin, most);
    };
    fill(classes - 1, count - 1, classes - 1, count - 1);
    beginnings.push(begins);
  }
  let last = count - 1;
  const limits: number[] = [];
  for (const begins of beginnings.reverse()) {
    last = (begins[last] ?? 1) - 1;
    limits.unshift(sorted[last]?.value ?? 0);
  }
  return limits;
}

function rankOfLeast(sumOf: (rank: number) => number, from: number, to: number): number {
  let least = from;
  for (let rank = from + 1; rank <= to; rank++) if (sumOf(rank) < sumOf(least)) least = rank;
  return least;
}

/** Weighted sum of squared deviations from their mean of the values from one rank to another, by sums from the first. */
function squaredDeviation(sorted: readonly WeightedValue[]): (first: number, last: number) => number {
  // Values from their middle, so that the difference of large sums keeps its digits.
  const middle = sorted[sorted.length >> 1]?.value ?? 0;
  const sums = [0, 1, 2].map((power) => {
    let sum = 0;
    return Float64Array.from([0, ...sorted.map(({ value, weight }) => (sum += weight * (value - middle) ** power))]);
  });
  return (first, last) => {
    const [weight = 0, values = 0, squares = 0] = sums.map((sum) => (sum[last + 1] ?? 0) - (sum[first] ?? 0));
    return Math.max(0, squares - (values * values) / weight);
  };
}
