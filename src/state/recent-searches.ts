import type { Repository } from "./repository.ts";

/** Something found by searching, that a person may want again. */
export interface RecentSearch {
  readonly name: string;
  /** What tells it from others of its name. */
  readonly detail: string;
  /** The query of a link that holds it: "?origine=commune:05023". */
  readonly query: string;
}

const MOST = 5;
const LONGEST_TEXT = 200;

/** What the device remembers, the latest first; nothing where it remembers nonsense. */
export function readRecentSearches(repository: Repository): readonly RecentSearch[] {
  const kept = repository.read();
  return Array.isArray(kept) ? kept.flatMap((one) => readOne(one) ?? []).slice(0, MOST) : [];
}

/** The searches with one more in front; the same one stands there once, the oldest give way. */
export function withRecentSearch(recent: readonly RecentSearch[], search: RecentSearch): readonly RecentSearch[] {
  return [search, ...recent.filter(({ query }) => query !== search.query)].slice(0, MOST);
}

function readOne(kept: unknown): RecentSearch | undefined {
  if (typeof kept !== "object" || kept === null) return undefined;
  const { name, detail, query } = kept as Partial<Record<keyof RecentSearch, unknown>>;
  if (!isText(name) || !isText(detail) || !isText(query) || !query.startsWith("?")) return undefined;
  return { name, detail, query };
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= LONGEST_TEXT;
}
