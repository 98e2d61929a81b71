import { isLayerPlace } from "./layer-place-id.ts";
import type { LocalLayer } from "./local-layer.ts";

export interface LayerCounts {
  readonly places: number;
  /** Of them, those in the stead of a place of the map. */
  readonly replaced: number;
  /** Of them, those that lie in no commune of the map: shown, not counted in figures. */
  readonly beyond: number;
  /** Places of the map that the layer takes away. */
  readonly hidden: number;
}

export function countLayer({ places, hidden }: LocalLayer): LayerCounts {
  return {
    places: places.length,
    replaced: places.filter(({ id }) => !isLayerPlace(id)).length,
    beyond: places.filter(({ codeCommune }) => codeCommune === undefined).length,
    hidden: hidden.length,
  };
}
