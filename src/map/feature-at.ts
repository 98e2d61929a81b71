import type { MapGeoJSONFeature, Map as MapLibreMap, Point } from "maplibre-gl";

/** A finger is not a needle: what lies within this many pixels of the tap is what was meant. */
const REACH_PX = 8;

/** What a layer shows where an event of the pointer took place, or within reach of it. */
export function featureAt(
  map: MapLibreMap,
  { point: { x, y } }: { readonly point: Point },
  layer: string,
  reachPx = REACH_PX,
): MapGeoJSONFeature | undefined {
  if (map.getLayer(layer) === undefined) return undefined;
  const box: [[number, number], [number, number]] = [
    [x - reachPx, y - reachPx],
    [x + reachPx, y + reachPx],
  ];
  const [feature] = map.queryRenderedFeatures(box, { layers: [layer] });
  return feature;
}
