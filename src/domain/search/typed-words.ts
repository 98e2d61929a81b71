import { toKeyWords } from "./search-key.ts";

/** A word of a typed text. */
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
