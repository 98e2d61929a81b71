import { type MarkedSites, markedSites } from "../../domain/siting/site-marks.ts";
import type { AppState } from "../../model/app-state.ts";
import { derive } from "../../model/derive.ts";

const marked = derive((forced: string, barred: string) => markedSites({ forced, barred }));

/** The communes that the person forces or bars. */
export function selectMarkedSites(state: AppState): MarkedSites {
  return marked(state, state.siting.forced, state.siting.barred);
}
