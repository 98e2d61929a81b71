import { BEGINS_AS_SOUGHT, IS_SOUGHT, type Marks, markTexts, markTypos } from "./lexicon.ts";
import type { SearchIndex, SearchName } from "./search-index.ts";
import type { QueryKey } from "./search-key.ts";

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

export function markQuery(lexicons: Lexicons, { typed, bare, words }: QueryKey): QueryMarks {
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

export function markQueryTypos(lexicons: Lexicons, { typed, bare, words }: QueryKey): TypoMarks {
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
export function matchName(query: QueryMarks, { wholes, bare, words }: SearchName, beside: Beside): Match | undefined {
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
export function matchTypo(
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
