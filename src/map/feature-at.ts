import type { MapGeoJSONFeature, Map as MapLibreMap, Point } from "maplibre-gl";
import type { Target } from "./map-layer.ts";

/** Tolerance of a touch: distance from the edge of a symbol at which it is still hit. */
const REACH_PX = 8;

export interface Hit {
  readonly target: Target;
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Candidate extends Hit {
  /** From the pointer to the edge of the symbol, in pixels; 0 inside it. */
  readonly edgePx: number;
  /** From the pointer to the centre of the symbol, in pixels. */
  readonly middlePx: number;
}

/**
 * The feature of some point layers under the pointer, or within its reach: the symbol with the nearest edge; of several under the pointer
 * the one with the nearest centre, then the topmost. A name counts when it is under the pointer and no symbol is within reach. Distances
 * are in screen pixels.
 * @param targets the topmost first
 */
export function featureAt(
  map: MapLibreMap,
  { point }: { readonly point: Point },
  targets: readonly Target[],
): Hit | undefined {
  const [nearest] = targets
    .flatMap((target) => candidatesIn(map, point, target))
    .sort((a, b) => a.edgePx - b.edgePx || a.middlePx - b.middlePx);
  if (nearest !== undefined) return nearest;
  const [named] = targets
    .filter(({ hasNames }) => hasNames)
    .flatMap((target) => query(map, point, target, 0).map(({ properties }) => ({ target, properties })));
  return named;
}

function candidatesIn(map: MapLibreMap, point: Point, target: Target): Candidate[] {
  // The boxes of symbols are larger than their drawing, and those of names are far from their points.
  return query(map, point, target, REACH_PX).flatMap((feature) => {
    const middlePx = distancePx(map, point, feature);
    const edgePx = Math.max(0, middlePx - target.radiusPx);
    return edgePx <= REACH_PX ? { target, properties: feature.properties, edgePx, middlePx } : [];
  });
}

function query(map: MapLibreMap, { x, y }: Point, { layer }: Target, reachPx: number): MapGeoJSONFeature[] {
  return map.queryRenderedFeatures(
    [
      [x - reachPx, y - reachPx],
      [x + reachPx, y + reachPx],
    ],
    { layers: [layer] },
  );
}

function distancePx(map: MapLibreMap, point: Point, { geometry }: MapGeoJSONFeature): number {
  if (geometry.type !== "Point") return Number.POSITIVE_INFINITY;
  const [longitude = Number.NaN, latitude = Number.NaN] = geometry.coordinates;
  const middle = map.project([longitude, latitude]);
  return Math.hypot(middle.x - point.x, middle.y - point.y);
}
