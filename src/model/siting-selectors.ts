import type { CodeCommune } from "../domain/codes.ts";
import type { PlannedPlace } from "../domain/scenario/planned-place.ts";
import { isSamePosition } from "../geo/position.ts";
import type { AppState } from "./app-state.ts";
import { derive } from "./derive.ts";
import { latestValue } from "./jobs.ts";
import type { ProposedSite, SitingAnswer } from "./siting-answer.ts";

const NO_SITES: readonly ProposedSite[] = [];

const accepted = derive(
  (answer: SitingAnswer | undefined, planned: readonly PlannedPlace[]): ReadonlyMap<CodeCommune, string> =>
    new Map(
      sitesOf(answer).flatMap(({ commune }) => {
        const place = planned.find(({ position }) => isSamePosition(position, commune.position));
        return place === undefined ? [] : [[commune.code, place.id] as const];
      }),
    ),
);

/** The last answer, which stays while the next one is computed. */
export function selectSitingAnswer({ jobs }: AppState): SitingAnswer | undefined {
  return latestValue(jobs.siting);
}

/** The sites proposed by the access model in force. */
export function selectProposedSites(state: AppState): readonly ProposedSite[] {
  return sitesOf(selectSitingAnswer(state));
}

/** Proposed sites that are planned already: code of the commune to id of the planned place at its seat. */
export function selectAcceptedSites(state: AppState): ReadonlyMap<CodeCommune, string> {
  return accepted(state, selectSitingAnswer(state), state.planned);
}

function sitesOf(answer: SitingAnswer | undefined): readonly ProposedSite[] {
  return answer?.main.sites ?? NO_SITES;
}
