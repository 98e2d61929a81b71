import type { PointId, ServicePoint } from "../service-point.ts";
import type { LocalLayer } from "./local-layer.ts";

/**
 * The places of the map with those of the layers that are shown: a place with the identifier of one that is there stands
 * in for it, the later layer for the earlier; what a layer hides is left out. Without a shown layer the very list is given back.
 */
export function mergeLayers(points: readonly ServicePoint[], layers: readonly LocalLayer[]): readonly ServicePoint[] {
  const shown = layers.filter(({ isShown }) => isShown);
  if (shown.length === 0) return points;
  const merged = new Map<PointId, ServicePoint>(points.map((point) => [point.id, point]));
  for (const { hidden, places } of shown) {
    for (const id of hidden) merged.delete(id);
    for (const place of places) merged.set(place.id, place);
  }
  return [...merged.values()];
}
