import { beginsWithTypo } from "./one-typo.ts";

/** Distinct words and whole names of an index, in the order of code units: texts with a common prefix are adjacent. */
export type Lexicon = readonly string[];

/** Bit flags per text of a lexicon, from the constants below; 0 for no match. */
export type Marks = Uint8Array;
export const IS_SOUGHT = 1;
export const BEGINS_AS_SOUGHT = 2;
const BEGINS_WITH_TYPO = 4;

export function makeLexicon(texts: ReadonlySet<string>): Lexicon {
  return [...texts].sort();
}

/** Marks the texts that equal one of the sought texts or begin with it. */
export function markTexts(lexicon: Lexicon, sought: readonly string[]): Marks {
  const marks = new Uint8Array(lexicon.length);
  for (const text of sought) {
    for (let at = findPlace(lexicon, text); lexicon[at]?.startsWith(text); at++) {
      marks[at] = (marks[at] ?? 0) | BEGINS_AS_SOUGHT | (lexicon[at] === text ? IS_SOUGHT : 0);
    }
  }
  return marks;
}

/** Marks the texts that begin with one of the sought texts, with one typo. */
export function markTypos(lexicon: Lexicon, sought: readonly string[]): Marks {
  const marks = new Uint8Array(lexicon.length);
  for (const text of sought) {
    for (let at = 0; at < lexicon.length; at++) {
      if (beginsWithTypo(text, lexicon[at] ?? "")) marks[at] = BEGINS_WITH_TYPO;
    }
  }
  return marks;
}

/** Index of the first text not less than the sought one (lower bound). */
function findPlace(lexicon: Lexicon, sought: string): number {
  let low = 0;
  let high = lexicon.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lexicon[middle] ?? "") < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}
