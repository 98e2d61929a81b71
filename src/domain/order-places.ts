import type { Place } from "./place.ts";

const known = new WeakMap<readonly Place[], readonly Place[]>();
/** List and rank of a place when it was first ordered: ranks in one list replace slow comparisons of names. */
const standings = new WeakMap<Place, { readonly list: readonly Place[]; readonly rank: number }>();

/**
 * Orders places by the names of their communes, then by their own, in French order; stable. Cached per list; a
 * concatenation of ordered lists is fast, since each commune's places are already ordered.
 */
export function orderPlaces(places: readonly Place[]): readonly Place[] {
  const before = known.get(places);
  if (before !== undefined) return before;
  const { compare } = new Intl.Collator("fr");
  const ranks = rankTexts(new Set(places.map(({ commune }) => commune)), compare);
  const byRank: Place[][] = [];
  for (const place of places) {
    const rank = ranks.get(place.commune) ?? 0;
    byRank[rank] ??= [];
    byRank[rank].push(place);
  }
  const ordered: Place[] = [];
  for (const ofCommune of byRank) {
    for (const place of ofCommune.sort((a, b) => compareInOneList(a, b) ?? compare(a.name, b.name))) {
      if (!standings.has(place)) standings.set(place, { list: ordered, rank: ordered.length });
      ordered.push(place);
    }
  }
  known.set(places, ordered).set(ordered, ordered);
  return ordered;
}

function compareInOneList(a: Place, b: Place): number | undefined {
  const one = standings.get(a);
  const other = standings.get(b);
  return one !== undefined && one.list === other?.list ? one.rank - other.rank : undefined;
}

/** Rank of each text; equal for texts that compare equal. */
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
