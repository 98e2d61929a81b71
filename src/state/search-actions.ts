import { type RecentSearch, withRecentSearch } from "./recent-searches.ts";
import type { AppStore } from "./store.ts";

/** What becomes of the searches that the device remembers. */
export interface SearchActions {
  /** What the device remembers. */
  recallSearches(searches: readonly RecentSearch[]): void;
  rememberSearch(search: RecentSearch): void;
  forgetSearches(): void;
}

export function createSearchActions(store: AppStore): SearchActions {
  return {
    recallSearches: (recentSearches) => store.setState({ recentSearches }),
    rememberSearch: (search) =>
      store.setState(({ recentSearches }) => ({ recentSearches: withRecentSearch(recentSearches, search) })),
    forgetSearches: () => store.setState({ recentSearches: [] }),
  };
}
