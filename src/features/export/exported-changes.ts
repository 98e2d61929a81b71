import {
  type ExportedChange,
  type ExportedSite,
  type ExportedStep,
  stepsOf,
} from "../../formats/export/change-columns.ts";
import { placeName } from "../../formats/export/measured-columns.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectMeasuredPlaces } from "../../model/scenario-selectors.ts";
import { selectSeasonLosses } from "../../model/season-selectors.ts";
import { selectSitingAnswer } from "../../model/siting-selectors.ts";
import { selectDistributionRanges, selectDistributions } from "../distribution/state.ts";

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

/** Curves of the chosen territory, with the scenario and without, and of the region; undefined while the costs are. */
export function exportedSteps(state: AppState): readonly ExportedStep[] | undefined {
  const distributions = selectDistributions(state);
  if (distributions === undefined) return undefined;
  const { chosen, before, region } = distributions;
  const ranges = selectDistributionRanges(state);
  return [
    ...stepsOf("territoire", chosen, ranges?.chosen),
    ...(before === undefined ? [] : stepsOf("territoire_avant", before)),
    ...(region === chosen ? [] : stepsOf("sept_departements", region, ranges?.region)),
  ];
}
