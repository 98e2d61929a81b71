import type { LayerId } from "../../domain/layer/layer-id.ts";
import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import type { AppState } from "../app-state.ts";

/** The layer with an identifier, shown or not; undefined for none. */
export function selectLayer({ layers }: AppState, id: LayerId | undefined): LocalLayer | undefined {
  return layers.layers.find((layer) => layer.id === id);
}
