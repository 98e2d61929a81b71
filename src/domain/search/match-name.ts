import { BEGINS_AS_SOUGHT, BEGINS_WITH_SLIP, IS_SOUGHT, type Marks, markSlips, markTexts } from "./lexicon.ts";
import type { SearchIndex, SearchName } from "./search-index.ts";
import type { QueryKey } from "./search-key.ts";

/** How well a name is what was typed, the best first. */
export const MATCH = {
  exact: 0,
  exactButArticles: 1,
  beginning: 2,
  beginningButArticles: 3,
  /** Every word that was typed begins a word of the name, in any order. */
  words: 4,
  /** The same, some of them a word beside the name: a postcode, the commune of a place. */
  beside: 5,
  /** One of the above but for one slip. */
  slip: 6,
} as const;
export type Match = (typeof MATCH)[keyof typeof MATCH];

type Lexicons = SearchIndex["lexicons"];

/** What was typed, as marks on the texts of an index. */
export interface QueryMarks {
  /** On whole names. */
  readonly typed: Marks;
  readonly bare: Marks;
  /** On words. */
  readonly words: readonly Marks[];
  /** A single character begins too many postcodes to mean one. */
  readonly looksBeside: boolean;
}

/** Places, in the lexicon of words, of those beside a name. */
type Beside = readonly number[];

export function markQuery(lexicons: Lexicons, query: QueryKey): QueryMarks {
  return marksOf(lexicons, query, markTexts);
}

/** The same with slips, which take longer. */
export function markQuerySlips(lexicons: Lexicons, query: QueryKey): QueryMarks {
  return marksOf(lexicons, query, markSlips);
}

/** How a name is what was typed, without any slip; undefined when it is not. */
export function matchName(query: QueryMarks, { wholes, bare, words }: SearchName, beside: Beside): Match | undefined {
  const asTyped = allMarks(query.typed, wholes);
  const ofBare = query.bare[bare] ?? 0;
  if ((asTyped & IS_SOUGHT) > 0) return MATCH.exact;
  if ((ofBare & IS_SOUGHT) > 0) return MATCH.exactButArticles;
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

/** Whether a name that does not match otherwise does but for one slip, in all that was typed or in one of its words. */
export function matchSlip(query: QueryMarks, { wholes, bare, words }: SearchName, beside: Beside): Match | undefined {
  const ofWholes = allMarks(query.typed, wholes) | (query.bare[bare] ?? 0);
  if ((ofWholes & BEGINS_WITH_SLIP) > 0) return MATCH.slip;
  let slips = 0;
  for (const word of query.words) {
    const marks = allMarks(word, words);
    if ((marks & BEGINS_AS_SOUGHT) > 0 || isBeside(query, word, beside)) continue;
    slips += 1;
    if (slips > 1 || (marks & BEGINS_WITH_SLIP) === 0) return undefined;
  }
  return slips === 1 ? MATCH.slip : undefined;
}

function marksOf(lexicons: Lexicons, { typed, bare, words }: QueryKey, mark: typeof markTexts): QueryMarks {
  const ofTyped = mark(lexicons.wholes, typed);
  return {
    typed: ofTyped,
    // Without articles both are the same.
    bare: typed[0] === bare[0] ? ofTyped : mark(lexicons.wholes, bare),
    words: words.map((word) => mark(lexicons.words, word)),
    looksBeside: (typed[0] ?? "").length > 1,
  };
}

function isBeside({ looksBeside }: QueryMarks, word: Marks, beside: Beside): boolean {
  return looksBeside && (allMarks(word, beside) & BEGINS_AS_SOUGHT) > 0;
}

/** What one or another of the texts bears. */
function allMarks(marks: Marks, places: readonly number[]): number {
  let all = 0;
  for (let at = 0; at < places.length; at++) all |= marks[places[at] ?? -1] ?? 0;
  return all;
}
