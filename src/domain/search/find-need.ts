import type { Need, NeedWord } from "./need.ts";
import { isOneTypoApart, type TypedWord, toKeyWords } from "./search-key.ts";

export interface FoundNeed {
  readonly need: Need;
  readonly word: NeedWord;
}

export interface NeedSpan {
  readonly found: FoundNeed;
  /** Number of typed words. */
  readonly length: number;
}

/** Words of needs for lookup: longest first, then in the order of the table. */
export type NeedIndex = readonly NeedEntry[];

interface NeedEntry {
  readonly found: FoundNeed;
  readonly key: readonly string[];
}

type IsSame = (typed: string, meant: string) => boolean;

/** Least length of a word whose plural ending is ignored. */
const LEAST_PLURAL_LETTERS = 4;

const LEAST_BEGUN_LETTERS = 3;

export function buildNeedIndex(needs: readonly Need[]): NeedIndex {
  return needs
    .flatMap((need) => need.words.map((word) => ({ found: { need, word }, key: toNeedKey(word.text) })))
    .sort((a, b) => b.key.length - a.key.length);
}

/** The need of the longest match at a position; plural and singular are equal. */
export function needAt(index: NeedIndex, words: readonly TypedWord[], at: number): NeedSpan | undefined {
  return spanBy(index, words, at, isSameWord);
}

/** The same with one typo in each word of five letters or more; words for which `isKept` holds are no typos. */
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

/** Needs that the last words begin ("carte": carte grise, carte Vitale), each once, those in `language` first. */
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
  // Shortest words first: "retraite" before "retraite complémentaire".
  const begun = index
    .filter(isBegun)
    .sort((a, b) => a.key.length - b.key.length)
    .map(({ found }) => found);
  const inOrder = [
    ...begun.filter(({ word }) => word.language === language),
    ...begun.filter(({ word }) => word.language !== language),
  ];
  const needs = new Map([...inOrder].reverse().map((found) => [found.need, found]));
  return inOrder.filter((found) => needs.get(found.need) === found);
}

function spanBy(index: NeedIndex, words: readonly TypedWord[], at: number, isSame: IsSame): NeedSpan | undefined {
  for (const { found, key } of index) {
    const length = lengthOf(key, words, at, isSame);
    if (length !== undefined) return { found, length };
  }
  return undefined;
}

/** Number of typed words that match a key, small words between them included; undefined without a match. */
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

/** Small words of the four languages that a need may omit or exchange. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  "l d le la les de du des un une a au aux en et pour the of for an il lo i gli di del della dei per e el los las y o".split(
    " ",
  ),
);

/** Whether a need may omit a word. */
function isSmallWord(word: string): boolean {
  return SMALL_WORDS.has(word);
}

/** Words by which needs are compared: without small words, unless there are no others. */
export function toNeedKey(text: string): readonly string[] {
  const words = toKeyWords(text);
  const sought = words.filter((word) => !isSmallWord(word));
  return sought.length === 0 ? words : sought;
}
