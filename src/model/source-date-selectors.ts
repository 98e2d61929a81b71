import { CATEGORIES, type Category } from "../domain/place.ts";
import { type SourceDates, sourceDatesOf } from "../domain/quality/source-dates.ts";
import { isPlanned, type MeasuredPlace } from "../domain/scenario/planned-place.ts";
import { selectMeasuredTypes } from "./access-need-selectors.ts";
import type { AppState } from "./app-state.ts";
import { derive } from "./derive.ts";
import { selectMeasuredPlaces } from "./scenario-selectors.ts";

const dates = derive((places: readonly MeasuredPlace[], asked: readonly Category[]) =>
  sourceDatesOf(
    places.filter((place) => !isPlanned(place)),
    asked.length === 0 ? CATEGORIES : CATEGORIES.filter((one) => asked.includes(one)),
  ),
);

/** Dates of the sources of the counted places, by type in the order of the filters. */
export function selectSourceDates(state: AppState): readonly SourceDates[] {
  return dates(state, selectMeasuredPlaces(state), selectMeasuredTypes(state));
}
