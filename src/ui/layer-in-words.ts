import type { Place } from "../domain/place.ts";
import { isPlanned } from "../domain/scenario/planned-place.ts";
import type { AppState } from "../model/app-state.ts";
import { selectMeasuredPlaces } from "../model/scenario-selectors.ts";
import type { FrenchWording } from "./wording.ts";

/** Name of the imported file when some of the places come from it; empty otherwise. */
export function layerInWords(
  places: readonly Place[],
  { imported: { layer } }: AppState,
  { messages }: FrenchWording,
): readonly string[] {
  if (layer === undefined || places.every((place) => place.layer === undefined)) return [];
  return [messages.layerCounted({ name: layer.name })];
}

/** The same of the counted places. */
export function measuredLayerInWords(state: AppState, wording: FrenchWording): readonly string[] {
  return layerInWords(
    selectMeasuredPlaces(state).filter((place) => !isPlanned(place)),
    state,
    wording,
  );
}
