import { prepareWays } from "../../state/prepare-ways.ts";
import type { AppStore } from "../../state/store.ts";
import { prepareSearch } from "../search/prepare-job.ts";
import { loadRoadShapesByNeed } from "./load-road-shapes.ts";

/** Prepares the search and the ways, so that their first use is as fast as the next ones, and draws the ways as they come. */
export function prepareAhead(store: AppStore): void {
  prepareSearch(store);
  prepareWays(store);
  loadRoadShapesByNeed(store);
}
