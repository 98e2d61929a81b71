import type { Place, PlaceId } from "../place.ts";
import type { LocalLayer } from "./local-layer.ts";

/**
 * Places of the map with those of the shown layers: a place replaces the one with the same id, a later layer an earlier
 * one; hidden places are left out. Returns the same list without a shown layer.
 */
export function mergeLayers(points: readonly Place[], layers: readonly LocalLayer[]): readonly Place[] {
  const shown = layers.filter(({ isShown }) => isShown);
  if (shown.length === 0) return points;
  const merged = new Map<PlaceId, Place>(points.map((point) => [point.id, point]));
  for (const { hidden, places } of shown) {
    for (const id of hidden) merged.delete(id);
    for (const place of places) merged.set(place.id, place);
  }
  return [...merged.values()];
}
