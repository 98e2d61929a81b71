import { type RecentSearch, withRecentSearch } from "./recent-searches.ts";
import type { AppStore } from "./store.ts";

/** Changes of the recent searches. */
export interface SearchActions {
  /** The searches stored on the device. */
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
