import type { SeasonalLife } from "../../data/public-data/seasonal-life.ts";
import type { CodeDepartement } from "../../domain/codes.ts";
import { type Loadable, readyValue } from "../../domain/loadable.ts";
import { type ConventionFact, type ConventionLife, conventionLife } from "../../domain/seasonal/convention-life.ts";
import { type Meeting, type MeetingStart, meetingDistances } from "../../domain/seasonal/meeting.ts";
import type { Commune } from "../../domain/territory.ts";
import type { AppState } from "../../state/app-state.ts";
import { derive } from "../../state/derive.ts";
import { type OriginState, selectOrigin } from "../../state/nearest-selectors.ts";
import { selectSigningCommunes } from "../../state/seasonal-selectors.ts";
import { selectCommunes } from "../../state/selectors.ts";
import { selectOriginDepartement } from "../useful-links/state.ts";

const NO_MEETINGS: readonly Meeting[] = [];
const NO_FACTS: readonly ConventionFact[] = [];

const lifeOfConventions = derive(conventionLife);

const startOf = derive(
  (
    meetings: readonly Meeting[],
    origin: OriginState,
    communes: readonly Commune[],
    departement: CodeDepartement | undefined,
  ): MeetingStart | undefined =>
    origin.status === "ready"
      ? { distancesKm: meetingDistances(meetings, origin.start.position, communes), departement }
      : undefined,
);

/** How far the meetings are from the starting point; undefined without one. */
export function selectMeetingStart(state: AppState): MeetingStart | undefined {
  const meetings = readyValue(selectSeasonalLife(state))?.meetings ?? NO_MEETINGS;
  return startOf(state, meetings, selectOrigin(state), selectCommunes(state), selectOriginDepartement(state));
}

export function selectSeasonalLife({ resources }: AppState): Loadable<SeasonalLife> {
  return resources.seasonalLife;
}

/** The known conventions with what became of them; without the facts until those are loaded. */
export function selectConventionLife(state: AppState): ConventionLife {
  const facts = readyValue(selectSeasonalLife(state))?.conventionFacts ?? NO_FACTS;
  return lifeOfConventions(state, selectSigningCommunes(state), facts, state.now?.date);
}
