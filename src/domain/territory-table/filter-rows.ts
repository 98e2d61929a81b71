import { type QueryKey, toNameKey, toQueryKey } from "../search/search-key.ts";
import type { TerritoryRow } from "./territory-row.ts";

/**
 * The rows that a typed text may mean, in their order: whole names, or words of a name in any order, as far as they were typed; without
 * regard to capitals, accents, articles and "st" for "saint". All of them while nothing is typed.
 */
export function filterRows(rows: readonly TerritoryRow[], text: string): readonly TerritoryRow[] {
  const query = toQueryKey(text);
  if (query === undefined) return rows;
  return rows.filter(({ label, otherNames }) => [label, ...otherNames].some((name) => isSought(name, query)));
}

function isSought(name: string, { typed, bare, words }: QueryKey): boolean {
  const key = toNameKey(name);
  if (key === undefined) return false;
  const begins = (texts: readonly string[], sought: readonly string[]) =>
    texts.some((text) => sought.some((beginning) => text.startsWith(beginning)));
  return begins(key.wholes, [...typed, ...bare]) || words.every((word) => begins(key.words, word));
}
