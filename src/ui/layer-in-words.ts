import type { Place } from "../domain/place.ts";
import type { AppState } from "../model/app-state.ts";
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
