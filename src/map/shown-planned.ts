import type { Position } from "../geo/position.ts";
import type { AppState } from "../model/app-state.ts";
import { derive } from "../model/derive.ts";
import { selectExcludedPlaces, selectPlannedPlaces } from "../model/planned-selectors.ts";
import { NO_PLANNED, type PlannedFeatures, toPlannedFeatures } from "./planned-features.ts";

const featuresOnce = derive(toPlannedFeatures);

/** Planned and excluded places in « Territoires »; none in other views, where people look for existing places. */
export function shownPlanned(state: AppState): PlannedFeatures {
  if (state.view !== "territoires") return NO_PLANNED;
  return featuresOnce(state, selectPlannedPlaces(state), selectExcludedPlaces(state), plannedInFocus(state));
}

/** Position of the focused planned place. */
export function shownPlannedFocus(state: AppState): Position | undefined {
  const id = plannedInFocus(state);
  return id === undefined ? undefined : state.planned.find((place) => place.id === id)?.position;
}

function plannedInFocus({ selection }: AppState): string | undefined {
  return selection.kind === "planned" ? selection.id : undefined;
}
