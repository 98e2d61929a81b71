import type { LayerSpecification, Map as MapLibreMap } from "maplibre-gl";
import { SERVICES } from "../../data/online/services.ts";
import { PLAN_CREDIT } from "../../domain/base-map.ts";
import type { Scheme } from "../../state/app-state.ts";
import type { Plan } from "./fetch-plan.ts";
import { FIRST_NAME, ONLINE, PLAN_SOURCE, RELIEF_LAYER, RELIEF_SOURCE } from "./names.ts";
import { viaProtocol } from "./plan-protocol.ts";
import { inScheme } from "./scheme-layers.ts";

/** The layer of the embedded map above its ground and waters: the lowest over the plan. */
const LOWEST_LIMIT = "limit-commune";
/** Number of layers added without a pause: about ten milliseconds on a slow device. */
const AT_ONCE = 40;
const RELIEF_TILES = { size: 256, deepest: 15 };

/** The plan on a map, over the embedded ground and waters, under all other layers of the page. */
export interface PutPlan {
  readonly showRelief: (isShown: boolean) => void;
  readonly repaint: (scheme: Scheme) => void;
  readonly remove: () => void;
}

/** Adds the layers in batches, and shows them once all are added; undefined when the signal has aborted. */
export async function putPlan(
  map: MapLibreMap,
  { style, symbols }: Plan,
  look: { readonly scheme: () => Scheme; readonly signal: AbortSignal },
): Promise<PutPlan | undefined> {
  const { signal, scheme } = look;
  for (const { name, image, pixelRatio, sdf } of symbols) {
    const id = `${ONLINE}/${name}`;
    if (!map.hasImage(id)) map.addImage(id, image, { pixelRatio, sdf });
  }
  const tiles = [viaProtocol(style.tiles)];
  map.addSource(PLAN_SOURCE, { type: "vector", tiles, maxzoom: style.maxzoom, attribution: PLAN_CREDIT });
  const begun = scheme();
  const ground = inScheme(style.ground, begun);
  const names = inScheme(style.names, begun);
  await addHidden(map, ground, LOWEST_LIMIT, signal);
  await addHidden(map, names, FIRST_NAME, signal);
  if (signal.aborted) {
    removePlan(map);
    return undefined;
  }
  // MapLibre does not add layers that it refuses.
  const there = [...ground, ...names].filter(({ id }) => map.getLayer(id) !== undefined);
  for (const { id } of there) map.setLayoutProperty(id, "visibility", "visible");
  if (scheme() !== begun) repaint(map, style, scheme());
  const firstLine = there.find(({ type }) => type === "line")?.id ?? LOWEST_LIMIT;
  return {
    showRelief: (isShown) => showRelief(map, isShown, firstLine, scheme()),
    repaint: (other) => repaint(map, style, other),
    remove: () => removePlan(map),
  };
}

/** Adds layers hidden: visible ones would make MapLibre parse the tiles anew after each. */
async function addHidden(
  map: MapLibreMap,
  layers: readonly LayerSpecification[],
  before: string,
  signal: AbortSignal,
): Promise<void> {
  for (const [rank, layer] of layers.entries()) {
    if (rank % AT_ONCE === AT_ONCE - 1) await rest();
    if (signal.aborted) return;
    map.addLayer({ ...layer, layout: { ...layer.layout, visibility: "none" } } as LayerSpecification, before);
  }
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function showRelief(map: MapLibreMap, isShown: boolean, before: string, scheme: Scheme): void {
  const isThere = map.getLayer(RELIEF_LAYER) !== undefined;
  if (isShown === isThere) return;
  if (!isShown) {
    map.removeLayer(RELIEF_LAYER);
    map.removeSource(RELIEF_SOURCE);
    return;
  }
  map.addSource(RELIEF_SOURCE, {
    type: "raster",
    tiles: [viaProtocol(SERVICES.reliefTiles)],
    tileSize: RELIEF_TILES.size,
    maxzoom: RELIEF_TILES.deepest,
  });
  map.addLayer({ id: RELIEF_LAYER, type: "raster", source: RELIEF_SOURCE, paint: reliefPaint(scheme) }, before);
}

/** The shading is a grey image: in the dark scheme its light slopes are reduced. */
function reliefPaint(scheme: Scheme) {
  return scheme === "light"
    ? { "raster-opacity": 0.32, "raster-brightness-max": 1, "raster-contrast": 0 }
    : { "raster-opacity": 0.45, "raster-brightness-max": 0.3, "raster-contrast": 0.2 };
}

function repaint(map: MapLibreMap, style: Plan["style"], scheme: Scheme): void {
  const layers: LayerSpecification[] = [...inScheme(style.ground, scheme), ...inScheme(style.names, scheme)];
  if (map.getLayer(RELIEF_LAYER) !== undefined) {
    layers.push({ id: RELIEF_LAYER, type: "raster", source: RELIEF_SOURCE, paint: reliefPaint(scheme) });
  }
  for (const { id, paint } of layers) {
    if (map.getLayer(id) === undefined) continue;
    for (const [name, value] of Object.entries(paint ?? {})) {
      map.setPaintProperty(id, name as Parameters<MapLibreMap["setPaintProperty"]>[1], value);
    }
  }
}

function removePlan(map: MapLibreMap): void {
  for (const id of map.getLayersOrder()) {
    if (id.startsWith(`${ONLINE}/`)) map.removeLayer(id);
  }
  for (const id of [PLAN_SOURCE, RELIEF_SOURCE]) {
    if (map.getSource(id) !== undefined) map.removeSource(id);
  }
}
