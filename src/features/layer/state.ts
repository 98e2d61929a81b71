import type { LayerId } from "../../domain/layer/layer-id.ts";
import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectVisiblePlaces } from "../../model/list-selectors.ts";

/** The imported file with an identifier; undefined for none. */
export function selectLayer({ imported: { layer } }: AppState, id: LayerId | undefined): LocalLayer | undefined {
  return layer?.id === id ? layer : undefined;
}

/** Whether the map hides any imported place. */
export function hidesLayer(state: AppState): boolean {
  const visible = new Set(selectVisiblePlaces(state).map((place) => place.id));
  return state.imported.layer?.places.some((place) => !visible.has(place.id)) ?? false;
}
