import { toKeyWords } from "./search-key.ts";

/** A word of what was typed. */
export interface TypedWord {
  /** As it was typed: "Impôts". */
  readonly text: string;
  /** As it is compared; "" for a word in letters that no name here has. */
  readonly key: string;
}

/** The words of a typed text in their order: none is left out, whatever letters it is written in. */
export function toTypedWords(text: string): readonly TypedWord[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(([word]) => ({ text: word, key: toKeyWords(word).join("") }));
}
