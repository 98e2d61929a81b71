import { atOnce } from "./at-once.ts";
import type { ServicePoint } from "./service-point.ts";

const known = new WeakMap<readonly ServicePoint[], readonly ServicePoint[]>();
/** Where a place stands in the first list that it was ordered in: two of one list need no comparing of names, which is slow. */
const standings = new WeakMap<ServicePoint, { readonly list: readonly ServicePoint[]; readonly rank: number }>();

/**
 * Places by the name of their commune and their own, as French sorts; those of which both are alike in the order given. A list is ordered
 * once, as long as it lives; one that is made of ordered lists is ordered in little time, for each commune's places are.
 */
export function orderPlaces(points: readonly ServicePoint[]): readonly ServicePoint[] {
  return atOnce(orderInSteps(points));
}

/** The same with a rest after each commune: tens of thousands of names take a tenth of a second. */
export function* orderInSteps(points: readonly ServicePoint[]): Generator<undefined, readonly ServicePoint[]> {
  const before = known.get(points);
  if (before !== undefined) return before;
  const { compare } = new Intl.Collator("fr");
  const ranks = rankTexts(new Set(points.map(({ commune }) => commune)), compare);
  const byRank: ServicePoint[][] = [];
  for (const point of points) {
    const rank = ranks.get(point.commune) ?? 0;
    byRank[rank] ??= [];
    byRank[rank].push(point);
  }
  const ordered: ServicePoint[] = [];
  for (const places of byRank) {
    for (const point of places.sort((a, b) => compareInOneList(a, b) ?? compare(a.name, b.name))) {
      if (!standings.has(point)) standings.set(point, { list: ordered, rank: ordered.length });
      ordered.push(point);
    }
    yield;
  }
  known.set(points, ordered).set(ordered, ordered);
  return ordered;
}

function compareInOneList(a: ServicePoint, b: ServicePoint): number | undefined {
  const one = standings.get(a);
  const other = standings.get(b);
  return one !== undefined && one.list === other?.list ? one.rank - other.rank : undefined;
}

/** The rank of each text; the same for those that sort as one. */
function rankTexts(texts: Iterable<string>, compare: (a: string, b: string) => number): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  let last: string | undefined;
  for (const text of [...texts].sort(compare)) {
    const isNext = last !== undefined && compare(last, text) !== 0;
    ranks.set(text, (ranks.get(last ?? text) ?? 0) + (isNext ? 1 : 0));
    last = text;
  }
  return ranks;
}
