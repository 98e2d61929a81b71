import type { CodeDepartement } from "../codes.ts";
import {
  BEGINS_AS_SOUGHT,
  IS_SOUGHT,
  type Marks,
  markTexts,
  markTypos,
  SEARCH_GROUPS,
  type SearchEntry,
  type SearchGroup,
  type SearchIndex,
  type SearchName,
  type SearchTarget,
} from "./search-index.ts";
import { type QueryKey, toQueryKey } from "./search-key.ts";

/** Reason for a match by another name than the typed one. */
export interface FoundBy {
  /** "former-name": a commune that this one has absorbed. */
  readonly kind: "former-name" | "other-name" | "postcode";
  readonly text: string;
}

/** A found place, and details that distinguish it from others of its name. */
export type SearchHit = SearchTarget & {
  /** Unique among all hits, and valid as an element id. */
  readonly id: string;
  readonly label: string;
  readonly foundBy: FoundBy | undefined;
  /** Two for a pass; none for a massif. */
  readonly codesDepartement: readonly CodeDepartement[];
  /** Of the commune, or of the resort's commune; undefined while unknown. */
  readonly population: number | undefined;
  readonly fit: Fit;
};

/** The part of a name in the typed text: all of it; nearly: but for articles, or its first words; a part: a beginning, some words, with a typo. */
export type Fit = "exact" | "nearly" | "part";

export interface SearchGroupHits {
  readonly group: SearchGroup;
  /** At least one. */
  readonly hits: readonly SearchHit[];
}

interface Found {
  readonly entry: SearchEntry;
  readonly name: number;
  readonly rank: number;
}

/** Kinds of matches of a name, the best first. */
export const MATCH = {
  exact: 0,
  exactButArticles: 1,
  /** The query is the first words of the name, whole. */
  firstWords: 2,
  beginning: 3,
  beginningButArticles: 4,
  /** Every word of the query begins a word of the name, in any order. */
  words: 5,
  /** The same, with words that stand beside the name: a postcode, the commune of a place. */
  beside: 6,
  /** One of the above with one typo. */
  typo: 7,
} as const;
export type Match = (typeof MATCH)[keyof typeof MATCH];

const RANKS = 2 * Object.keys(MATCH).length;
/** Kinds of matches with the whole name or its first words. */
const WHOLE_MATCHES = 3;
const WHOLE_RANKS = 2 * WHOLE_MATCHES;
/** Ratio from which a text that names a hamlet and begins a town most often means the town. */
const MUCH_LARGER = 8;

/**
 * Places that a typed text may mean, whole or begun, by group. Groups with hits only: those with an exact name first,
 * of equals `firstGroup`. At most `limit` hits per group: by match, then descending population, then name. An own name
 * with whole typed words precedes any other name.
 */
export function searchPlaces(
  index: SearchIndex,
  text: string,
  limit: number,
  firstGroup: SearchGroup = SEARCH_GROUPS[0],
): readonly SearchGroupHits[] {
  const query = toQueryKey(text);
  if (query === undefined) return [];
  const { lexicons, groups } = index;
  const marks = markQuery(lexicons, query);
  let typos: TypoMarks | undefined;
  const markedTypos = () => {
    typos ??= markQueryTypos(lexicons, query);
    return typos;
  };
  return [firstGroup, ...SEARCH_GROUPS.filter((group) => group !== firstGroup)]
    .flatMap((group) => {
      const found = findBest(groups[group], marks, markedTypos, limit);
      const best = Math.min(...found.map(({ rank }) => rank));
      return found.length === 0 ? [] : [{ group, best, hits: found.map((one) => toHit(one, query)) }];
    })
    .sort((a, b) => Math.min(a.best, WHOLE_RANKS) - Math.min(b.best, WHOLE_RANKS))
    .map(({ group, hits }) => ({ group, hits }));
}

/** Looks for typos only while the limit is not reached. */
function findBest(
  entries: readonly SearchEntry[],
  query: QueryMarks,
  markedTypos: () => TypoMarks,
  limit: number,
): readonly Found[] {
  const unmatched: SearchEntry[] = [];
  const found: Found[] = [];
  for (const entry of entries) {
    const best = findName(entry, (name) => matchName(query, name, entry.beside));
    if (best === undefined) unmatched.push(entry);
    else found.push(best);
  }
  if (found.length >= limit) return inOrder(found).slice(0, limit);
  const typos = markedTypos();
  const withTypo = unmatched.flatMap(
    (entry) => findName(entry, (name) => matchTypo(query, typos, name, entry.beside)) ?? [],
  );
  return inOrder([...found, ...withTypo]).slice(0, limit);
}

/** Entries are in the order of equal matches, so that few comparisons remain. */
function inOrder(found: readonly Found[]): readonly Found[] {
  const byRank: Found[][] = Array.from({ length: RANKS }, () => []);
  for (const one of found) byRank[one.rank]?.push(one);
  const [exact = [], butArticles = [], firstWords = [], ...others] = byRank;
  const populationOf = ({ entry }: Found) => entry.population ?? 0;
  const largest = MUCH_LARGER * Math.max(0, ...[...exact, ...butArticles].map(populationOf));
  const isMeant = (one: Found) => largest > 0 && populationOf(one) >= largest;
  return [
    ...firstWords.filter(isMeant),
    ...exact,
    ...butArticles,
    ...firstWords.filter((one) => !isMeant(one)),
    ...others.flat(),
  ];
}

/** Best matching name of an entry, the first of equals. */
function findName(entry: SearchEntry, matchOf: (name: SearchName) => Match | undefined): Found | undefined {
  const { names } = entry;
  let best: Found | undefined;
  for (let name = 0; name < names.length; name++) {
    const searched = names[name];
    const match = searched && matchOf(searched);
    if (match === undefined) continue;
    const rank = rankOf(match, name === 0);
    if (best === undefined || rank < best.rank) best = { entry, name, rank };
  }
  return best;
}

/** An own name precedes another one: among all whole-word matches, else among matches of the same kind. */
function rankOf(match: Match, isOwn: boolean): number {
  if (match < WHOLE_MATCHES) return isOwn ? match : match + WHOLE_MATCHES;
  return 2 * match + (isOwn ? 0 : 1);
}

function toHit({ entry, name, rank }: Found, query: QueryKey): SearchHit {
  const { id, label, codesDepartement, population, target } = entry;
  return { ...target, id, label, foundBy: foundBy(entry, name, query), codesDepartement, population, fit: toFit(rank) };
}

function toFit(rank: number): Fit {
  if (rank >= WHOLE_RANKS) return "part";
  return rank % WHOLE_MATCHES === MATCH.exact ? "exact" : "nearly";
}

function foundBy({ target, names }: SearchEntry, name: number, query: QueryKey): FoundBy | undefined {
  if (name > 0) {
    return { kind: target.kind === "commune" ? "former-name" : "other-name", text: names[name]?.text ?? "" };
  }
  if (target.kind !== "commune") return undefined;
  const typedCodes = query.words.flatMap(([word = ""]) => (/^\d\d/.test(word) ? [word] : []));
  const postcode = target.commune.postcodes.find((code) => typedCodes.some((typed) => code.startsWith(typed)));
  return postcode === undefined ? undefined : { kind: "postcode", text: postcode };
}

type Lexicons = SearchIndex["lexicons"];

/** The query as marks on the texts of an index. */
export interface QueryMarks {
  /** On whole names. */
  readonly typed: Marks;
  readonly bare: Marks;
  /** On words. */
  readonly words: readonly Marks[];
  /** A single character would match too many postcodes. */
  readonly looksBeside: boolean;
}

/** Indices, in the lexicon of words, of the words beside a name. */
type Beside = readonly number[];

function markQuery(lexicons: Lexicons, { typed, bare, words }: QueryKey): QueryMarks {
  return {
    typed: markTexts(lexicons.wholes, typed),
    bare: markTexts(lexicons.wholes, bare),
    words: words.map((word) => markTexts(lexicons.words, word)),
    looksBeside: (typed[0] ?? "").length > 1,
  };
}

/** The query with one typo, as marks on the texts of an index. */
export interface TypoMarks {
  readonly typed: Marks;
  readonly bare: Marks;
  /** Marks of a word, by its index. Computed on demand: marking is slow, and few words are needed. */
  readonly ofWord: (place: number) => Marks;
}

function markQueryTypos(lexicons: Lexicons, { typed, bare, words }: QueryKey): TypoMarks {
  const marked = new Map<number, Marks>();
  const ofTyped = markTypos(lexicons.wholes, typed);
  return {
    typed: ofTyped,
    // Equal without articles.
    bare: typed[0] === bare[0] ? ofTyped : markTypos(lexicons.wholes, bare),
    ofWord: (place) => {
      const marks = marked.get(place) ?? markTypos(lexicons.words, words[place] ?? []);
      marked.set(place, marks);
      return marks;
    },
  };
}

/** Kind of match of a name without a typo; undefined without a match. */
function matchName(query: QueryMarks, { wholes, bare, words }: SearchName, beside: Beside): Match | undefined {
  const asTyped = allMarks(query.typed, wholes);
  const ofBare = query.bare[bare] ?? 0;
  if ((asTyped & IS_SOUGHT) > 0) return MATCH.exact;
  if ((ofBare & IS_SOUGHT) > 0) return MATCH.exactButArticles;
  const begins = ((asTyped | ofBare) & BEGINS_AS_SOUGHT) > 0;
  if (begins && query.words.every((word) => (allMarks(word, words) & IS_SOUGHT) > 0)) return MATCH.firstWords;
  if ((asTyped & BEGINS_AS_SOUGHT) > 0) return MATCH.beginning;
  if ((ofBare & BEGINS_AS_SOUGHT) > 0) return MATCH.beginningButArticles;
  let match: Match = MATCH.words;
  for (const word of query.words) {
    if ((allMarks(word, words) & BEGINS_AS_SOUGHT) > 0) continue;
    if (!isBeside(query, word, beside)) return undefined;
    match = MATCH.beside;
  }
  return match;
}

/** Whether an unmatched name matches with one typo, in the whole query or in one of its words. */
function matchTypo(
  query: QueryMarks,
  typos: TypoMarks,
  { wholes, bare, words }: SearchName,
  beside: Beside,
): Match | undefined {
  if (allMarks(typos.typed, wholes) > 0 || (typos.bare[bare] ?? 0) > 0) return MATCH.typo;
  let stray: number | undefined;
  for (let place = 0; place < query.words.length; place++) {
    const word = query.words[place];
    if (word === undefined || (allMarks(word, words) & BEGINS_AS_SOUGHT) > 0 || isBeside(query, word, beside)) continue;
    if (stray !== undefined) return undefined;
    stray = place;
  }
  return stray !== undefined && allMarks(typos.ofWord(stray), words) > 0 ? MATCH.typo : undefined;
}

function isBeside({ looksBeside }: QueryMarks, word: Marks, beside: Beside): boolean {
  return looksBeside && (allMarks(word, beside) & BEGINS_AS_SOUGHT) > 0;
}

/** Union of the marks of several texts. */
function allMarks(marks: Marks, places: readonly number[]): number {
  let all = 0;
  for (let at = 0; at < places.length; at++) all |= marks[places[at] ?? -1] ?? 0;
  return all;
}
