import type { ExportedChange, ExportedSite } from "../../formats/export/change-columns.ts";
import { placeName } from "../../formats/export/measured-columns.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectMeasuredPlaces } from "../../model/scenario-selectors.ts";
import { selectSeasonLosses } from "../../model/season-selectors.ts";
import { selectSitingAnswer } from "../../model/siting-selectors.ts";

/** Communes of the chosen territory whose access changes in winter; undefined for straight lines. */
export function exportedChanges(state: AppState): readonly ExportedChange[] | undefined {
  const places = selectMeasuredPlaces(state);
  const nameOf = (rank: number) => {
    const place = places[rank];
    return place && placeName(place);
  };
  return selectSeasonLosses(state)?.communes.map((change) => ({
    change,
    summerPlace: nameOf(change.summerPoint),
    winterPlace: nameOf(change.winterPoint),
  }));
}

/** The proposed sites, in the order of the answer. */
export function exportedSites(state: AppState): readonly ExportedSite[] {
  const answer = selectSitingAnswer(state);
  if (answer === undefined) return [];
  const { allowed, main } = answer;
  const gained = main.sites.reduce((sum, { gain }) => sum + gain, 0);
  const atMostMore = main.isBest ? 0 : main.bound - gained;
  return main.sites.map((site, at) => ({ ...site, rank: at + 1, atMostMore, allowed }));
}
