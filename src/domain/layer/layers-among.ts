import type { Place } from "../place.ts";
import type { LocalLayer } from "./local-layer.ts";

/** Layers with at least one of the places, in the order of the layers. */
export function layersAmong(
  places: readonly Pick<Place, "layer">[],
  layers: readonly LocalLayer[],
): readonly LocalLayer[] {
  const among = new Set(places.map(({ layer }) => layer));
  return layers.filter(({ id }) => among.has(id));
}
