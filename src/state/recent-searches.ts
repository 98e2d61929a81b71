import type { Repository } from "./repository.ts";

/** A search result to offer again. */
export interface RecentSearch {
  readonly name: string;
  /** Text that distinguishes it from results with the same name. */
  readonly detail: string;
  /** Query of its link: "?origine=commune:05023". */
  readonly query: string;
}

const MOST = 5;
const LONGEST_TEXT = 200;

/** Reads the stored searches, the latest first; none for invalid content. */
export function readRecentSearches(repository: Repository): readonly RecentSearch[] {
  const kept = repository.read();
  return Array.isArray(kept) ? kept.flatMap((one) => readOne(one) ?? []).slice(0, MOST) : [];
}

/** Adds a search in front, without duplicates; drops the oldest beyond the limit. */
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
