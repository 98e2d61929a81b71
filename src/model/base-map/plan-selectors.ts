import { PLAN_PROVENANCE } from "../../domain/base-map-credit.ts";
import type { DataSources } from "../../formats/public-data/data-sources.ts";
import type { AppState } from "../app-state.ts";
import { derive } from "../derive.ts";
import { selectSources } from "../source-selectors.ts";

const withPlan = derive((others: DataSources): DataSources => [...others, PLAN_PROVENANCE]);

/** Sources of the data, with the online base map while it is shown. */
export function selectSourcesOfPage(state: AppState): DataSources {
  return isPlanSeen(state) ? withPlan(state, selectSources(state)) : selectSources(state);
}

/** Whether Plan IGN is shown instead of the embedded map. */
export function isPlanSeen({ onlineMap }: AppState): boolean {
  return onlineMap.online === "shown";
}
