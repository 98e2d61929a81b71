import { isLayerPlace } from "./layer-place-id.ts";
import type { LocalLayer } from "./local-layer.ts";

export interface LayerCounts {
  /** Places that replace a place of the map. */
  readonly replaced: number;
  /** Places in no commune of the map: shown, but not counted in figures. */
  readonly beyond: number;
}

export function countLayer({ places }: Pick<LocalLayer, "places">): LayerCounts {
  return {
    replaced: places.filter(({ id }) => !isLayerPlace(id)).length,
    beyond: places.filter(({ codeCommune }) => codeCommune === undefined).length,
  };
}
