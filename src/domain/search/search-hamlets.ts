import { memoise } from "../memoise.ts";
import type { Commune, Hamlet } from "../territory.ts";
import { compareText } from "../text.ts";
import { toKeyWords, toNameKey, toQueryKey } from "./search-key.ts";
import type { SearchHit } from "./search-places.ts";

/** Keys of names in the order of code units, each with its hamlet: keys with a common prefix are adjacent. */
export interface HamletIndex {
  readonly keys: readonly string[];
  readonly hamlets: readonly Hamlet[];
  readonly communes: ReadonlyMap<string, Commune>;
}

/** Least number of letters that find hamlets by the beginning of their name. */
const LEAST_LETTERS = 4;

export function buildHamletIndex(hamlets: readonly Hamlet[], communes: readonly Commune[]): HamletIndex {
  const keysOf = (hamlet: Hamlet) => [...new Set(toNameKey(hamlet.name)?.wholes)].map((key) => ({ key, hamlet }));
  const named = hamlets.flatMap(keysOf);
  named.sort((a, b) => compareText(a.key, b.key));
  return {
    keys: named.map(({ key }) => key),
    hamlets: named.map(({ hamlet }) => hamlet),
    communes: new Map(communes.map((commune) => [commune.code, commune])),
  };
}

/** Hamlets that a text names or begins, perhaps with their commune: exact names first, then by population. */
export function searchHamlets(index: HamletIndex, text: string, limit: number): readonly SearchHit[] {
  const words = toKeyWords(text);
  for (let named = words.length; named > 0; named--) {
    const hits = findNamed(index, words.slice(0, named).join(" "), words.slice(named));
    if (hits.length > 0) return hits.slice(0, limit);
  }
  return [];
}

function findNamed(index: HamletIndex, name: string, communeWords: readonly string[]): SearchHit[] {
  const { typed = [], bare = [] } = toQueryKey(name) ?? {};
  const hits = new Map<string, SearchHit>();
  for (const sought of new Set([...typed, ...bare])) {
    const isBegun = sought.length >= LEAST_LETTERS && communeWords.length === 0;
    for (const hit of findKeys(index, sought)) {
      const isMeant = (isExact(hit) || isBegun) && isBesideOf(hit.commune, communeWords);
      if (isMeant && !isExact(hits.get(hit.id))) hits.set(hit.id, hit);
    }
  }
  return [...hits.values()].sort(
    (a, b) => Number(isExact(b)) - Number(isExact(a)) || (b.population ?? 0) - (a.population ?? 0),
  );
}

function isExact(hit: SearchHit | undefined): boolean {
  return hit?.fit === "exact";
}

/** The hamlets whose key begins with a text. */
function* findKeys({ keys, hamlets, communes }: HamletIndex, sought: string): Generator<HamletHit> {
  for (let at = findPlace(keys, sought); keys[at]?.startsWith(sought); at++) {
    const hamlet = hamlets[at];
    const commune = communes.get(hamlet?.codeCommune ?? "");
    if (hamlet !== undefined && commune !== undefined) yield toHit(hamlet, commune, keys[at] === sought);
  }
}

type HamletHit = Extract<SearchHit, { readonly kind: "lieu-dit" }>;

function toHit(hamlet: Hamlet, commune: Commune, isWhole: boolean): HamletHit {
  const { name, codeCommune, position } = hamlet;
  return {
    kind: "lieu-dit",
    hamlet,
    commune,
    id: `lieu-dit-${codeCommune}-${position.join("-")}`,
    label: name,
    foundBy: undefined,
    codesDepartement: [commune.codeDepartement],
    population: commune.population,
    fit: isWhole ? "exact" : "part",
  };
}

const wordsOf = memoise((commune: Commune) => toKeyWords(commune.name));

/** Whether each word begins a word of the name of the commune. */
function isBesideOf(commune: Commune, words: readonly string[]): boolean {
  return words.every((word) => wordsOf(commune).some((other) => other.startsWith(word)));
}

/** Index of the first key not less than the sought one. */
function findPlace(keys: readonly string[], sought: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? "") < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}
