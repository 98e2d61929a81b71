import { plainText } from "../plain-text.ts";

/** A name as the search compares it: letters and digits alone, numbers and "saint" written in one way. */
export interface NameKey {
  /** All its letters without a gap: the whole name, the same without its first articles, without any article. */
  readonly wholes: readonly string[];
  /** The last of them, without any article. */
  readonly bare: string;
  /** Its words but the articles; after an elision also the word with it: "huez" and "dhuez". */
  readonly words: readonly string[];
}

/** What was typed, each part as it stands and, where that differs, as it is written in keys: "st" and "saint". */
export interface QueryKey {
  /** All that was typed without a gap. */
  readonly typed: readonly string[];
  /** The same without articles. */
  readonly bare: readonly string[];
  /** Its words but the articles; all of them when there is nothing else. */
  readonly words: readonly (readonly string[])[];
}

/** Small words that may be left out, or typed where the name has none or another one. */
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

/** The key of a name of a place; undefined when it has neither letter nor digit. */
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

/** The key of what was typed; undefined when it has neither letter nor digit. */
export function toQueryKey(text: string): QueryKey | undefined {
  const words = wordsOf(text);
  if (words.length === 0) return undefined;
  const sought = withoutArticles(words);
  const bothWays = (list: readonly string[]) => [...new Set([list.join(""), list.map(writeOut).join("")])];
  return { typed: bothWays(words), bare: bothWays(sought), words: sought.map((word) => bothWays([word])) };
}

/** The words of a text, as keys have them. */
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
