import { plainText } from "../plain-text.ts";

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
