import { plainText } from "../text.ts";

/** A name as compared by the search: letters and digits only, with one spelling of numbers and of "saint". */
export interface NameKey {
  /** All letters without gaps: the whole name, the name without its first articles, without any article. */
  readonly wholes: readonly string[];
  /** The last of them, without any article. */
  readonly bare: string;
  /** Words except articles; after an elision also the joined word: "huez" and "dhuez". */
  readonly words: readonly string[];
}

/** A typed text: each part as typed and, where different, in the spelling of keys: "st" and "saint". */
export interface QueryKey {
  /** The whole text without gaps. */
  readonly typed: readonly string[];
  /** The same without articles. */
  readonly bare: readonly string[];
  /** Words except articles; all words when there are no others. */
  readonly words: readonly (readonly string[])[];
}

/** Words that may be omitted, added or exchanged. */
const ARTICLES: ReadonlySet<string> = new Set(
  "l d le la les lez de du des a au aux en et sur sous".split(" "), // "lès" is "les"
);
const ELISIONS: ReadonlySet<string> = new Set(["l", "d"]);
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ["st", "saint"],
  ["ste", "sainte"],
  ..."deux trois quatre cinq six sept huit neuf dix onze douze"
    .split(" ")
    .map((word, index) => [String(index + 2), word] as const),
]);

/** Key of the name of a place; undefined without a letter or digit. */
export function toNameKey(name: string): NameKey | undefined {
  const words = wordsOf(name).map(writeOut);
  const [only = ""] = words;
  if (words.length === 0) return undefined;
  if (words.length === 1) return { wholes: words, bare: only, words };
  const sought = withoutArticles(words);
  const whole = words.join("");
  if (sought.length === words.length) return { wholes: [whole], bare: whole, words };
  const bare = sought.join("");
  const withoutFirst = words.slice(words.findIndex((word) => !ARTICLES.has(word))).join("");
  const wholes = withoutFirst === bare ? [whole, bare] : [whole, withoutFirst, bare];
  return { wholes, bare, words: [...sought, ...gluedWords(words)] };
}

/** Key of a typed text; undefined without a letter or digit. */
export function toQueryKey(text: string): QueryKey | undefined {
  const words = wordsOf(text);
  if (words.length === 0) return undefined;
  const sought = withoutArticles(words);
  const bothWays = (list: readonly string[]) => [...new Set([list.join(""), list.map(writeOut).join("")])];
  return { typed: bothWays(words), bare: bothWays(sought), words: sought.map((word) => bothWays([word])) };
}

/** Words of a text, in the spelling of keys. */
export function toKeyWords(text: string): readonly string[] {
  return wordsOf(text).map(writeOut);
}

function wordsOf(text: string): string[] {
  return plainText(text).split(" ").filter(Boolean);
}

function writeOut(word: string): string {
  return WRITTEN_OUT.get(word) ?? word;
}

function withoutArticles(words: readonly string[]): readonly string[] {
  const sought = words.filter((word) => !ARTICLES.has(word));
  return sought.length === 0 ? words : sought;
}

function gluedWords(words: readonly string[]): string[] {
  return words.flatMap((word, index) => {
    const before = words[index - 1] ?? "";
    return ELISIONS.has(before) ? [before + word] : [];
  });
}

/** Least length of the typed or the intended word from which any typo is accepted. */
const LEAST_LETTERS = 5;
/** Least length from which one wrong letter is accepted in a word of equal length. */
const LEAST_WRONG_LETTERS = 3;
const DIGIT_NINE = 57;

/**
 * Whether a target begins with the typed text, with at most one typo: a letter inserted, missing, wrong, or two
 * adjacent letters exchanged (F. J. Damerau, 1964). Below five letters: of four typed one may be missing from a target
 * of five; of three or four one may be wrong in a target of equal length. Digits are exact.
 */
export function beginsWithTypo(typed: string, target: string): boolean {
  if (typed.length < LEAST_WRONG_LETTERS) return false;
  const at = commonLength(typed, target);
  if (typed.length < LEAST_LETTERS) return isShortTypo(typed, target, at);
  if (at === typed.length) return true;
  const isTypedLetter = isLetter(typed, at);
  const isTargetLetter = isLetter(target, at);
  return (
    (isTypedLetter && restBegins(typed, at + 1, target, at)) ||
    (isTargetLetter && restBegins(typed, at, target, at + 1)) ||
    (isTypedLetter && isTargetLetter && restBegins(typed, at + 1, target, at + 1)) ||
    (isTypedLetter && isTargetLetter && isSwapped(typed, target, at) && restBegins(typed, at + 2, target, at + 2))
  );
}

/** Whether two words differ by at most one typo, from five letters on. Digits are exact. */
export function isOneTypoApart(typed: string, meant: string): boolean {
  if (typed === meant) return true;
  if (typed.length < LEAST_LETTERS || /\d/.test(typed) || Math.abs(typed.length - meant.length) > 1) return false;
  const at = commonLength(typed, meant);
  const [restOfTyped, restOfMeant] = [typed.slice(at + 1), meant.slice(at + 1)];
  if (typed.length > meant.length) return restOfTyped === meant.slice(at);
  if (typed.length < meant.length) return typed.slice(at) === restOfMeant;
  return restOfTyped === restOfMeant || (isSwapped(typed, meant, at) && typed.slice(at + 2) === meant.slice(at + 2));
}

function isShortTypo(typed: string, target: string, at: number): boolean {
  if (!isLetter(target, at)) return false;
  if (target.length === typed.length) return isLetter(typed, at) && restBegins(typed, at + 1, target, at + 1);
  const isOneMissing = typed.length === LEAST_LETTERS - 1 && target.length === LEAST_LETTERS;
  return isOneMissing && restBegins(typed, at, target, at + 1);
}

function commonLength(typed: string, target: string): number {
  let at = 0;
  while (at < typed.length && typed.charCodeAt(at) === target.charCodeAt(at)) at++;
  return at;
}

/** False beyond the end. Keys contain only a to z and 0 to 9. */
function isLetter(key: string, at: number): boolean {
  return key.charCodeAt(at) > DIGIT_NINE;
}

/** Whether the rest of one text occurs in the other at an index. */
function restBegins(typed: string, from: number, target: string, at: number): boolean {
  if (typed.length - from > target.length - at) return false;
  for (let step = 0; from + step < typed.length; step++) {
    if (typed.charCodeAt(from + step) !== target.charCodeAt(at + step)) return false;
  }
  return true;
}

function isSwapped(typed: string, target: string, at: number): boolean {
  return typed.charCodeAt(at) === target.charCodeAt(at + 1) && typed.charCodeAt(at + 1) === target.charCodeAt(at);
}

export interface TypedWord {
  /** As typed: "Impôts". */
  readonly text: string;
  /** As compared; "" for a word in letters that no name has. */
  readonly key: string;
}

/** Words of a typed text in their order; no word is left out, in any script. */
export function toTypedWords(text: string): readonly TypedWord[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(([word]) => ({ text: word, key: toKeyWords(word).join("") }));
}
