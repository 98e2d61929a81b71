import type { Actions } from "../../state/actions.ts";
import type { HearOtherTabs, Repository } from "../../state/repository.ts";
import { readRecentSearches } from "../../state/search/slice.ts";
import type { AppStore } from "../../state/store.ts";

/** Restores the searches stored on the device, follows those of other tabs, and stores new ones. */
export function persistRecentSearches(
  repository: Repository,
  store: AppStore,
  actions: Actions,
  hearOtherTabs: HearOtherTabs,
): void {
  let isHearing = false;
  const recall = () => {
    isHearing = true;
    actions.recallSearches(readRecentSearches(repository.read()));
    isHearing = false;
  };
  recall();
  hearOtherTabs(recall);
  store.subscribe(({ recentSearches }, previous) => {
    if (recentSearches === previous.recentSearches || isHearing) return;
    if (recentSearches.length === 0) repository.clear();
    else repository.write(recentSearches);
  });
}
