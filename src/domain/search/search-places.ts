import type { CodeDepartement } from "../codes.ts";
import {
  MATCH,
  type Match,
  markQuery,
  markQueryTypos,
  matchName,
  matchTypo,
  type QueryMarks,
  type TypoMarks,
} from "./match-name.ts";
import {
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
  /** Name, as displayed. */
  readonly label: string;
  readonly foundBy: FoundBy | undefined;
  /** Two for a pass; none for a massif. */
  readonly codesDepartement: readonly CodeDepartement[];
  /** Of the commune, or of the resort's commune; undefined while unknown. */
  readonly population: number | undefined;
  readonly fit: Fit;
};

/** What the typed text is of a name: all of it; nearly: but for articles, or its first words; a part: a beginning, some words, with a typo. */
export type Fit = "exact" | "nearly" | "part";

export interface SearchGroupHits {
  readonly group: SearchGroup;
  /** At least one. */
  readonly hits: readonly SearchHit[];
}

interface Found {
  readonly entry: SearchEntry;
  /** Index of the name in the names of the entry. */
  readonly name: number;
  readonly rank: number;
}

const RANKS = 2 * Object.keys(MATCH).length;
/** Kinds of matches with the whole name or its first words. */
const WHOLE_MATCHES = 3;
const WHOLE_RANKS = 2 * WHOLE_MATCHES;
/**
 * Ratio of populations from which a text that is the name of a hamlet and begins that of a town most often means the
 * town.
 */
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
