import { type QueryKey, toNameKey, toQueryKey } from "../search/search-key.ts";
import type { TerritoryRow } from "./territory-row.ts";

/**
 * Rows that match a typed text, in their order: by whole names, or by beginnings of words in any order; capitals,
 * accents, articles and "st" for "saint" do not matter. All rows for an empty text.
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
