import { toKeyWords } from "./search-key.ts";

/** Small words of the four languages that a need may omit or exchange. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  "l d le la les de du des un une a au aux en et pour the of for an il lo i gli di del della dei per e el los las y o".split(
    " ",
  ),
);

/** Whether a need may omit a word. */
export function isSmallWord(word: string): boolean {
  return SMALL_WORDS.has(word);
}

/** Words by which needs are compared: without small words, unless there are no others. */
export function toNeedKey(text: string): readonly string[] {
  const words = toKeyWords(text);
  const sought = words.filter((word) => !isSmallWord(word));
  return sought.length === 0 ? words : sought;
}
