import { beginsWithTypo } from "./one-typo.ts";

/** Every word and whole name of an index once, in the order of code units: those that begin alike stand together. */
export type Lexicon = readonly string[];

/** What each text of a lexicon has to do with what is sought: a sum of those below, 0 for nothing. */
export type Marks = Uint8Array;
export const IS_SOUGHT = 1;
export const BEGINS_AS_SOUGHT = 2;
const BEGINS_WITH_TYPO = 4;

export function makeLexicon(texts: ReadonlySet<string>): Lexicon {
  return [...texts].sort();
}

/** Marks the texts that one of those sought is or begins. */
export function markTexts(lexicon: Lexicon, sought: readonly string[]): Marks {
  const marks = new Uint8Array(lexicon.length);
  for (const text of sought) {
    for (let at = findPlace(lexicon, text); lexicon[at]?.startsWith(text); at++) {
      marks[at] = (marks[at] ?? 0) | BEGINS_AS_SOUGHT | (lexicon[at] === text ? IS_SOUGHT : 0);
    }
  }
  return marks;
}

/** Marks the texts that one of those sought begins but for one typo. */
export function markTypos(lexicon: Lexicon, sought: readonly string[]): Marks {
  const marks = new Uint8Array(lexicon.length);
  for (const text of sought) {
    for (let at = 0; at < lexicon.length; at++) {
      if (beginsWithTypo(text, lexicon[at] ?? "")) marks[at] = BEGINS_WITH_TYPO;
    }
  }
  return marks;
}

/** The place of the first text that does not stand before the one sought. */
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
