import { layersAmong } from "../../domain/layer/layers-among.ts";
import { isPlanned } from "../../domain/scenario/planned-place.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectMeasuredPlaces } from "../../model/scenario-selectors.ts";
import type { Wording } from "../wording.ts";

/** Names of the layers with counted places; empty without layers. */
export function layersInWords(state: AppState, { messages, format }: Wording): readonly string[] {
  const present = selectMeasuredPlaces(state).filter((place) => !isPlanned(place));
  const names = layersAmong(present, state.layers.layers).map(({ name }) => messages.quoted({ name }));
  return names.length === 0 ? [] : [messages.layersCounted({ names: format.list(names), count: names.length })];
}
