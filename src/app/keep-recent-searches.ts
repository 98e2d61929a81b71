import type { Actions } from "../state/actions.ts";
import { readRecentSearches } from "../state/recent-searches.ts";
import type { Shelf } from "../state/shelf.ts";
import type { AppStore } from "../state/store.ts";

/** Gives the page the searches that the device remembers, and the device those that are made. */
export function keepRecentSearches(shelf: Shelf, store: AppStore, actions: Actions): void {
  actions.recallSearches(readRecentSearches(shelf));
  store.subscribe(({ recentSearches }, previous) => {
    if (recentSearches === previous.recentSearches) return;
    if (recentSearches.length === 0) shelf.clear();
    else shelf.write(recentSearches);
  });
}
