import { BEGINS_AS_SOUGHT, IS_SOUGHT, type Marks, markTexts, markTypos } from "./lexicon.ts";
import type { SearchIndex, SearchName } from "./search-index.ts";
import type { QueryKey } from "./search-key.ts";

/** How well a name is what was typed, the best first. */
export const MATCH = {
  exact: 0,
  exactButArticles: 1,
  /** What was typed are the first words of the name, whole. */
  firstWords: 2,
  beginning: 3,
  beginningButArticles: 4,
  /** Every word that was typed begins a word of the name, in any order. */
  words: 5,
  /** The same, some of them a word beside the name: a postcode, the commune of a place. */
  beside: 6,
  /** One of the above but for one typo. */
  typo: 7,
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

export function markQuery(lexicons: Lexicons, { typed, bare, words }: QueryKey): QueryMarks {
  return {
    typed: markTexts(lexicons.wholes, typed),
    bare: markTexts(lexicons.wholes, bare),
    words: words.map((word) => markTexts(lexicons.words, word)),
    looksBeside: (typed[0] ?? "").length > 1,
  };
}

/** What was typed with a typo, as marks on the texts of an index. */
export interface TypoMarks {
  readonly typed: Marks;
  readonly bare: Marks;
  /** Of a word by its place. Marking takes long, and of many words few are ever asked for. */
  readonly ofWord: (place: number) => Marks;
}

export function markQueryTypos(lexicons: Lexicons, { typed, bare, words }: QueryKey): TypoMarks {
  const marked = new Map<number, Marks>();
  const ofTyped = markTypos(lexicons.wholes, typed);
  return {
    typed: ofTyped,
    // Without articles both are the same.
    bare: typed[0] === bare[0] ? ofTyped : markTypos(lexicons.wholes, bare),
    ofWord: (place) => {
      const marks = marked.get(place) ?? markTypos(lexicons.words, words[place] ?? []);
      marked.set(place, marks);
      return marks;
    },
  };
}

/** How a name is what was typed, without any typo; undefined when it is not. */
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

/** Whether a name that does not match otherwise does but for one typo, in all that was typed or in one of its words. */
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

/** What one or another of the texts bears. */
function allMarks(marks: Marks, places: readonly number[]): number {
  let all = 0;
  for (let at = 0; at < places.length; at++) all |= marks[places[at] ?? -1] ?? 0;
  return all;
}
