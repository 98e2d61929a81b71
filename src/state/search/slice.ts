import type { Address } from "../../domain/origin.ts";

/** A search result to offer again. */
export interface RecentSearch {
  readonly name: string;
  /** Text that distinguishes it from results with the same name. */
  readonly detail: string;
  /** Query of its link: "?vue=trouver&origine=commune:05023". */
  readonly query: string;
}

const MOST = 5;
const LONGEST_TEXT = 200;

/** Reads the searches stored on the device, the latest first; none for invalid content. */
export function readRecentSearches(kept: unknown): readonly RecentSearch[] {
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

/** Answer of the geocoder to the text of the search field; never in the link. */
export type AddressAnswers =
  /** The text cannot be an address. */
  | { readonly status: "idle" }
  /** The previous addresses may stay visible: they often answer the beginning of the same text. */
  | { readonly status: "asking"; readonly previous: readonly Address[] }
  /** At least one address. `text` is the requested text; the field may have changed since. */
  | { readonly status: "found"; readonly text: string; readonly addresses: readonly Address[] }
  | { readonly status: "none"; readonly text: string }
  | { readonly status: "busy" }
  | { readonly status: "unavailable" };

export const NO_ANSWERS: AddressAnswers = { status: "idle" };
