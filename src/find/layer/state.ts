import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import type { LayerId } from "../../domain/place.ts";
import type { AppState } from "../../state/app-state.ts";

/** The imported file with an identifier; undefined for none. */
export function selectLayer({ imported: { layer } }: AppState, id: LayerId | undefined): LocalLayer | undefined {
  return layer?.id === id ? layer : undefined;
}
