import type { MapGeoJSONFeature, Map as MapLibreMap, Point } from "maplibre-gl";
import { PASSAGE_LAYER, RESORT_LAYER } from "./layers/marks.ts";
import { CLUSTER_LAYER, NEIGHBOUR_LAYER, PLACE_NAME_LAYER } from "./layers/places.ts";

/** Tolerance of a touch: distance from the edge of a symbol at which it is still hit. */
const REACH_PX = 8;
/** Half the width of a symbol, unless its layer has another. */
const USUAL_RADIUS_PX = 9;
const RADIUS_PX: Readonly<Record<string, number>> = { [CLUSTER_LAYER]: 19, [NEIGHBOUR_LAYER]: 6 };
/** Layers with names: beside their symbols, or of the symbols of another layer. */
const NAMED_LAYERS: ReadonlySet<string> = new Set([RESORT_LAYER, PASSAGE_LAYER, PLACE_NAME_LAYER]);

interface Candidate {
  readonly feature: MapGeoJSONFeature;
  /** From the pointer to the edge of the symbol, in pixels; 0 inside it. */
  readonly edgePx: number;
  /** From the pointer to the centre of the symbol, in pixels. */
  readonly middlePx: number;
}

/**
 * The feature of some point layers under the pointer, or within its reach: the symbol with the nearest edge; of several under the pointer
 * the one with the nearest centre, then the topmost. A name counts when it is under the pointer and no symbol is within reach. Distances
 * are in screen pixels.
 * @param layers the topmost first
 */
export function featureAt(
  map: MapLibreMap,
  { point }: { readonly point: Point },
  layers: readonly string[],
): MapGeoJSONFeature | undefined {
  const [nearest] = layers
    .flatMap((layer) => candidatesIn(map, point, layer))
    .sort((a, b) => a.edgePx - b.edgePx || a.middlePx - b.middlePx);
  if (nearest !== undefined) return nearest.feature;
  return layers.filter((layer) => NAMED_LAYERS.has(layer)).flatMap((layer) => query(map, point, layer, 0))[0];
}

function candidatesIn(map: MapLibreMap, point: Point, layer: string): Candidate[] {
  const radiusPx = RADIUS_PX[layer] ?? USUAL_RADIUS_PX;
  // The boxes of symbols are larger than their drawing, and those of names are far from their points.
  return query(map, point, layer, REACH_PX).flatMap((feature) => {
    const middlePx = distancePx(map, point, feature);
    const edgePx = Math.max(0, middlePx - radiusPx);
    return edgePx <= REACH_PX ? { feature, edgePx, middlePx } : [];
  });
}

function query(map: MapLibreMap, { x, y }: Point, layer: string, reachPx: number): MapGeoJSONFeature[] {
  if (map.getLayer(layer) === undefined) return [];
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
