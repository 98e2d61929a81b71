import type { Need, NeedWord } from "./need.ts";
import { isSmallWord, toNeedKey } from "./need-key.ts";
import { isOneTypoApart } from "./one-typo.ts";
import type { TypedWord } from "./typed-words.ts";

/** A need that was typed, and the word of the table that says it. */
export interface FoundNeed {
  readonly need: Need;
  readonly word: NeedWord;
}

export interface NeedSpan {
  readonly found: FoundNeed;
  /** How many typed words it takes. */
  readonly length: number;
}

/** The words of needs, ready to be looked for: those of most words first, in the order of the table. */
export type NeedIndex = readonly NeedEntry[];

interface NeedEntry {
  readonly found: FoundNeed;
  readonly key: readonly string[];
}

type IsSame = (typed: string, meant: string) => boolean;

/** From this many letters on a word is compared without its plural ending. */
const LEAST_PLURAL_LETTERS = 4;
const LEAST_BEGUN_LETTERS = 3;

export function buildNeedIndex(needs: readonly Need[]): NeedIndex {
  return needs
    .flatMap((need) => need.words.map((word) => ({ found: { need, word }, key: toNeedKey(word.text) })))
    .sort((a, b) => b.key.length - a.key.length);
}

/** The need that the words from a place on say, of most words; a plural counts as a singular. */
export function needAt(index: NeedIndex, words: readonly TypedWord[], at: number): NeedSpan | undefined {
  return spanBy(index, words, at, isSameWord);
}

/** The same but for one typo in each of its words of five letters or more; words for which `isKept` holds are no typos. */
export function needButTypoAt(
  index: NeedIndex,
  words: readonly TypedWord[],
  at: number,
  isKept: (word: string) => boolean,
): NeedSpan | undefined {
  return spanBy(
    index,
    words,
    at,
    (typed, meant) => isSameWord(typed, meant) || (!isKept(typed) && isOneTypoApart(typed, meant)),
  );
}

/**
 * The needs that the last words, from a place on, begin to say: "carte" carte grise, carte Vitale. Each need once, those in `language`
 * first.
 */
export function needsBegunAt(
  index: NeedIndex,
  words: readonly TypedWord[],
  at: number,
  language: string,
): readonly FoundNeed[] {
  const typed = words.slice(at).filter(({ key }) => !isSmallWord(key));
  const last = typed.at(-1);
  if (last === undefined || isSmallWord(words[at]?.key ?? "")) return [];
  if (typed.length === 1 && last.key.length < LEAST_BEGUN_LETTERS) return [];
  const isBegun = ({ key }: NeedEntry) =>
    key.length >= typed.length &&
    typed.every((word, step) => {
      const meant = key[step] ?? "";
      return word === last ? meant.startsWith(word.key) : isSameWord(word.key, meant);
    });
  // The shortest words first: "retraite" before "retraite complémentaire".
  const begun = index
    .filter(isBegun)
    .toSorted((a, b) => a.key.length - b.key.length)
    .map(({ found }) => found);
  const inOrder = [
    ...begun.filter(({ word }) => word.language === language),
    ...begun.filter(({ word }) => word.language !== language),
  ];
  const needs = new Map(inOrder.toReversed().map((found) => [found.need, found]));
  return inOrder.filter((found) => needs.get(found.need) === found);
}

function spanBy(index: NeedIndex, words: readonly TypedWord[], at: number, isSame: IsSame): NeedSpan | undefined {
  for (const { found, key } of index) {
    const length = lengthOf(key, words, at, isSame);
    if (length !== undefined) return { found, length };
  }
  return undefined;
}

/** How many typed words say a key, small words between them included; undefined when they do not. */
function lengthOf(key: readonly string[], words: readonly TypedWord[], at: number, isSame: IsSame): number | undefined {
  let place = at;
  for (const [step, meant] of key.entries()) {
    while (step > 0 && isSmallWord(words[place]?.key ?? "") && !isSame(words[place]?.key ?? "", meant)) place++;
    if (!isSame(words[place]?.key ?? "", meant)) return undefined;
    place++;
  }
  return place - at;
}

function isSameWord(typed: string, meant: string): boolean {
  return typed === meant || singular(typed) === singular(meant);
}

function singular(word: string): string {
  return word.length >= LEAST_PLURAL_LETTERS ? word.replace(/[sx]$/, "") : word;
}
