import type { Counted } from "./messages/message.ts";

/** Names in one sentence. */
const MOST_NAMED = 6;

/** The names for a sentence: all of them, or of more than six the first five and the number of the others. */
export function firstNames(names: readonly string[], others: (counted: Counted) => string): readonly string[] {
  if (names.length <= MOST_NAMED) return names;
  return [...names.slice(0, MOST_NAMED - 1), others({ count: names.length - MOST_NAMED + 1 })];
}
