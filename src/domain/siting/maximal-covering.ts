/** Candidates for new places, and the people whom each would serve. */
export interface Covering {
  /** People at each point: integers, so that sums do not depend on the order of terms. */
  readonly people: readonly number[];
  /** Ranks of the points that each candidate serves. Of equal candidates the first is chosen. */
  readonly served: readonly (readonly number[])[];
}

export interface CoveringChoice {
  /** In the order in which each adds the most people after the previous ones; one that adds nobody is left out. */
  readonly chosen: readonly { readonly candidate: number; readonly people: number }[];
  readonly people: number;
  /** Upper bound of the people whom any choice of as many candidates serves. Equal to `people` where the choice is proven to be the best. */
  readonly bound: number;
}

/**
 * Chooses at most `count` candidates that serve the most people together: the maximal covering location problem, R. L. Church and C.
 * ReVelle (1974), Papers of the Regional Science Association 32, 101-118. Greedy, then exchange of single candidates, then exchange from
 * each choice met while lowering the bound. On the real communes the choice nearly always reaches its bound.
 * @throws RangeError for a count below 1
 */
export function maximalCovering(covering: Covering, count: number): CoveringChoice {
  if (!(count >= 1)) throw new RangeError(`The number of places must be at least 1, not ${count}`);
  let best = exchange(covering, extend(covering, [], count), count);
  let people = servedBy(covering, best);
  const tried = new Set<string>();
  const bound = lowerBound(covering, count, people, (choice) => {
    const key = [...choice].sort().join(" ");
    if (tried.has(key)) return people;
    tried.add(key);
    const other = exchange(covering, choice, count);
    const byOther = servedBy(covering, other);
    if (byOther > people) [best, people] = [other, byOther];
    return people;
  });
  return { chosen: inOrder(covering, needed(covering, best)), people, bound: Math.max(people, Math.floor(bound)) };
}

/** Adds the candidate that serves the most further people, of equals the first, until there are `count` or none serves anybody. */
function extend(
  covering: Covering,
  chosen: readonly number[],
  count: number,
  among: readonly number[] = [...covering.served.keys()],
): readonly number[] {
  const isServed = new Uint8Array(covering.people.length);
  for (const candidate of chosen) serve(covering, candidate, isServed);
  const all = [...chosen];
  while (all.length < count) {
    let most = 0;
    let found = -1;
    for (const candidate of among) {
      const added = addedBy(covering, candidate, isServed);
      if (added > most) [most, found] = [added, candidate];
    }
    if (found < 0) return all;
    serve(covering, found, isServed);
    all.push(found);
  }
  return all;
}

/**
 * Takes away one candidate and adds the best other one, as long as that serves more people: vertex interchange of M. B. Teitz and P. Bart
 * (1968), Operations Research 16, 955-961.
 */
function exchange(covering: Covering, start: readonly number[], count: number): readonly number[] {
  let best = start;
  let people = servedBy(covering, start);
  for (let out = 0; out < best.length; out++) {
    const other = extend(covering, best.toSpliced(out, 1), count);
    const byOther = servedBy(covering, other);
    if (byOther <= people) continue;
    [best, people] = [other, byOther];
    out = -1;
  }
  return best;
}

/** Leaves out candidates whose people the others serve as well. */
function needed(covering: Covering, chosen: readonly number[]): readonly number[] {
  const people = servedBy(covering, chosen);
  const spare = chosen.find((one) => servedBy(covering, without(chosen, one)) === people);
  return spare === undefined ? chosen : needed(covering, without(chosen, spare));
}

function without(chosen: readonly number[], one: number): readonly number[] {
  return chosen.filter((other) => other !== one);
}

function inOrder(covering: Covering, chosen: readonly number[]): CoveringChoice["chosen"] {
  const isServed = new Uint8Array(covering.people.length);
  return extend(covering, [], chosen.length, chosen).map((candidate) => ({
    candidate,
    people: serve(covering, candidate, isServed),
  }));
}

function servedBy(covering: Covering, chosen: readonly number[]): number {
  const isServed = new Uint8Array(covering.people.length);
  return chosen.reduce((sum, candidate) => sum + serve(covering, candidate, isServed), 0);
}

/** Marks the points of a candidate, and returns the people whom it adds. */
function serve(covering: Covering, candidate: number, isServed: Uint8Array): number {
  const added = addedBy(covering, candidate, isServed);
  for (const point of covering.served[candidate] ?? []) isServed[point] = 1;
  return added;
}

function addedBy({ people, served }: Covering, candidate: number, isServed: Uint8Array): number {
  let added = 0;
  for (const point of served[candidate] ?? []) if (isServed[point] === 0) added += people[point] ?? 0;
  return added;
}

// Tuned on the coverings of the region: these values prove the most choices to be the best.
const ROUNDS = 600;
/** Rounds without a lower bound before the step is halved. */
const PATIENCE = 30;
/** Share of the last direction in the next one: damps oscillation. */
const MOMENTUM = 0.7;
/** People are integers: a bound this near to those served proves the best choice, and rounding of sums is smaller. */
const LESS_THAN_ONE = 0.5;

/**
 * Upper bound of the people whom `count` candidates serve, by Lagrangean relaxation: each point has a price, counted once whatever is chosen,
 * and candidates are worth their people beyond the prices. The prices plus the most valuable candidates are a bound, lowered by a
 * subgradient method. R. D. Galvão and C. ReVelle (1996), A Lagrangean heuristic for the maximal covering location problem, European Journal
 * of Operational Research 88, 114-123. Directions: P. M. Camerini, L. Fratta and F. Maffioli (1975), Mathematical Programming Study 3, 26-34.
 * @param known people of a known choice
 * @param improve called with the most valuable candidates each time the bound falls; returns the people of the best known choice
 */
function lowerBound(
  covering: Covering,
  count: number,
  known: number,
  improve: (choice: readonly number[]) => number,
): number {
  const prices = new Float64Array(covering.people.length);
  const direction = new Float64Array(covering.people.length);
  let open = [...covering.served.keys()];
  let best = known;
  let bound = Number.POSITIVE_INFINITY;
  let step = 1;
  let idle = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const { values, worths, choice, total } = weigh(covering, prices, open, count);
    idle = total < bound ? 0 : idle + 1;
    if (total < bound) {
      bound = total;
      best = improve(choice);
    }
    if (bound < best + LESS_THAN_ONE) return best;
    // No choice with any other candidate is better than the best known one.
    const least = best + LESS_THAN_ONE - total + (worths[choice[count - 1] ?? -1] ?? 0);
    open = open.filter((candidate) => (worths[candidate] ?? 0) >= least || choice.includes(candidate));
    if (idle >= PATIENCE) {
      step /= 2;
      idle = 0;
    }
    turn(covering, direction, values, choice);
    movePrices(prices, direction, step * (total - best));
  }
  return bound + LESS_THAN_ONE;
}

/** People beyond the prices, by point and by candidate; the most valuable candidates, and the bound that they give. */
function weigh({ people, served }: Covering, prices: Float64Array, open: readonly number[], count: number) {
  const values = prices.map((price, point) => Math.max(0, (people[point] ?? 0) - price));
  const worths = served.map(() => 0);
  for (const candidate of open) worths[candidate] = sumAt(values, served[candidate] ?? []);
  const choice = greatest(worths, count);
  const total = choice.reduce((sum, candidate) => sum + (worths[candidate] ?? 0), sumOf(prices));
  return { values, worths, choice, total };
}

/** Adds the slope of the bound to a direction: for each point, 1 less the number of chosen candidates with a value for it. */
function turn({ served }: Covering, direction: Float64Array, values: Float64Array, choice: readonly number[]): void {
  for (const [point, before] of direction.entries()) direction[point] = 1 + MOMENTUM * before;
  for (const point of choice.flatMap((candidate) => served[candidate] ?? []))
    if ((values[point] as number) > 0) direction[point] = (direction[point] as number) - 1;
}

function sumAt(values: Float64Array, points: readonly number[]): number {
  let sum = 0;
  for (const point of points) sum += values[point] as number;
  return sum;
}

/** Ranks of the `count` greatest values above 0, descending, of equals the first. */
function greatest(values: readonly number[], count: number): readonly number[] {
  const ranks: number[] = [];
  while (ranks.length < count) {
    let most = 0;
    let found = -1;
    for (const [rank, value] of values.entries())
      if (value > most && !ranks.includes(rank)) [most, found] = [value, rank];
    if (found < 0) return ranks;
    ranks.push(found);
  }
  return ranks;
}

/** Moves prices against a direction, by the step that would lower the bound by `descent`; at least 0. */
function movePrices(prices: Float64Array, direction: Float64Array, descent: number): void {
  const square = direction.reduce((sum, part, point) => (prices[point] === 0 && part > 0 ? sum : sum + part ** 2), 0);
  if (square === 0) return;
  for (const [point, part] of direction.entries())
    prices[point] = Math.max(0, (prices[point] ?? 0) - (descent / square) * part);
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
