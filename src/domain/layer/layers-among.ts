import type { ServicePoint } from "../service-point.ts";
import type { LocalLayer } from "./local-layer.ts";

/** Layers with at least one of the places, in the order of the layers. */
export function layersAmong(
  points: readonly Pick<ServicePoint, "layer">[],
  layers: readonly LocalLayer[],
): readonly LocalLayer[] {
  const among = new Set(points.map(({ layer }) => layer));
  return layers.filter(({ id }) => among.has(id));
}
