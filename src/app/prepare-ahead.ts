import { prepareSearch } from "../features/search/prepare-job.ts";
import { prepareWays } from "../model/prepare-ways.ts";
import type { AppStore } from "../model/store.ts";

/** Prepares the search and the ways, so that their first use is as fast as the next ones. */
export function prepareAhead(store: AppStore): void {
  prepareSearch(store);
  prepareWays(store);
}
