import type { MapGeoJSONFeature, Map as MapLibreMap, Point } from "maplibre-gl";
import { PASSAGE_LAYER } from "./layers/passages.ts";
import { PLANNED_LAYER } from "./layers/planned.ts";
import { RESORT_LAYER } from "./layers/resorts.ts";
import { CLUSTER_LAYER, DOT_LAYER, NEIGHBOUR_LAYER } from "./layers/service-points.ts";

/** A finger is not a needle: what lies within this many pixels of its edge is what was meant. */
const REACH_PX = 8;
/** Less for dots, which leave their ground to what is coloured. */
const DOT_REACH_PX = 3;
/** Half the width of what a layer draws, where it is not the usual one. */
const USUAL_RADIUS_PX = 9;
const RADIUS_PX: Readonly<Record<string, number>> = { [CLUSTER_LAYER]: 19, [NEIGHBOUR_LAYER]: 6, [DOT_LAYER]: 3 };
/** Layers that draw names beside their symbols. */
const NAMED_LAYERS: ReadonlySet<string> = new Set([PLANNED_LAYER, RESORT_LAYER, PASSAGE_LAYER]);

interface Candidate {
  readonly feature: MapGeoJSONFeature;
  /** From the pointer to the edge of the symbol; 0 within it. */
  readonly edgePx: number;
  /** From the pointer to the middle of the symbol. */
  readonly middlePx: number;
}

/**
 * What is under the pointer, or within reach of it, in some layers of points: the symbol whose edge is nearest to the pointer, of
 * several under it the one whose middle is nearest, then the topmost. A name counts where it is itself under the pointer and no
 * symbol is within reach. Distances are measured on the screen.
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
  const reachPx = layer === DOT_LAYER ? DOT_REACH_PX : REACH_PX;
  const radiusPx = RADIUS_PX[layer] ?? USUAL_RADIUS_PX;
  // Boxes of symbols are wider than what is drawn, and those of names far from their points.
  return query(map, point, layer, reachPx).flatMap((feature) => {
    const middlePx = distancePx(map, point, feature);
    const edgePx = Math.max(0, middlePx - radiusPx);
    return edgePx <= reachPx ? { feature, edgePx, middlePx } : [];
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
