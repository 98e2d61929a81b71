import type { FeatureCollection } from "geojson";
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import { readyValue } from "../domain/loadable.ts";
import type { ServicePoint } from "../domain/service-point.ts";
import type { AppState } from "../state/app-state.ts";
import { memoiseLast } from "../state/memoise.ts";
import { selectCommunes, selectPointById, selectSelectedPoint, selectVisiblePoints } from "../state/selectors.ts";
import type { AppStore } from "../state/store.ts";
import { MAP, type ReliefPalette } from "../theme/map.ts";
import { baseMapCollections, territoryCollections } from "./base-collections.ts";
import type { BaseMapCollections } from "./base-style.ts";
import { showPlace } from "./camera.ts";
import { COVERED_SOURCE, GAP_SOURCE, NO_AREA } from "./layers/covered-area.ts";
import { FOCUS_SOURCE, PLACES_SOURCE } from "./layers/service-points.ts";
import { paintScheme } from "./map-style.ts";
import { nameCommunes } from "./name-communes.ts";
import { toPlaceFeatures } from "./place-features.ts";
import { showRelief } from "./relief/show-relief.ts";
import { SOURCE } from "./source-ids.ts";

/**
 * The map's single subscriber to the store: compares by identity what it has drawn with what there is now, and calls
 * MapLibre for what differs only. Gives the function that ends it.
 */
export function syncMap(map: MapLibreMap, store: AppStore): () => void {
  let isOpening = store.getState().camera !== undefined;
  let repaintRelief: (palette: ReliefPalette) => void = () => undefined;
  const apply = [
    whenChanged(selectVisiblePoints, (points) => setData(map, PLACES_SOURCE, toPlaceFeatures(points))),
    whenChanged(selectSelectedPoint, (point) => {
      // A link that says where to look is obeyed; any later choice brings its place into sight.
      if (point !== undefined && !isOpening) showPlace(map, point);
    }),
    whenChanged(focusedKey, () => setData(map, FOCUS_SOURCE, toPlaceFeatures(focusedPoints(store.getState())))),
    whenChanged(shownArea, (area) => {
      setData(map, COVERED_SOURCE, area?.covered ?? NO_AREA);
      setData(map, GAP_SOURCE, area?.gap ?? NO_AREA);
    }),
    whenChanged(communeNames, (names) => setData(map, SOURCE.communeNames, names)),
    whenChanged(
      (state) => readyValue(state.resources.territories),
      (outlines) => setCollections(map, outlines === undefined ? {} : territoryCollections(outlines)),
    ),
    whenChanged(
      (state) => readyValue(state.resources.baseMap),
      (baseMap) => {
        if (baseMap === undefined) return;
        setCollections(map, baseMapCollections(baseMap));
        repaintRelief = showRelief(map, baseMap.relief, MAP[store.getState().scheme].relief);
      },
    ),
    whenChanged(
      (state) => state.scheme,
      (scheme) => {
        paintScheme(map, scheme);
        repaintRelief(MAP[scheme].relief);
      },
    ),
  ];
  const applyAll = (state: AppState) => {
    for (const one of apply) one(state);
  };
  applyAll(store.getState());
  isOpening = false;
  return store.subscribe(applyAll);
}

function whenChanged<T>(select: (state: AppState) => T, draw: (value: T) => void): (state: AppState) => void {
  let drawn: { readonly value: T } | undefined;
  return (state) => {
    const value = select(state);
    if (drawn !== undefined && Object.is(drawn.value, value)) return;
    drawn = { value };
    draw(value);
  };
}

function setData(map: MapLibreMap, id: string, data: FeatureCollection): void {
  void map.getSource<GeoJSONSource>(id)?.setData(data);
}

function focusedKey(state: AppState): string {
  return focusedPoints(state)
    .map((point) => point.id)
    .join(" ");
}

function focusedPoints(state: AppState): readonly ServicePoint[] {
  const selected = selectSelectedPoint(state);
  const hovered = state.hoveredId === undefined ? undefined : selectPointById(state, state.hoveredId);
  return [...new Set([selected, hovered])].filter((point) => point !== undefined);
}

/** The area of « Territoires »: the last one stays while the next is being drawn. */
function shownArea({ view, area }: AppState) {
  if (view !== "territoires") return undefined;
  if (area.status === "drawn") return area.area;
  return area.status === "drawing" ? area.previous : undefined;
}

const nameOnce = memoiseLast(nameCommunes);

function communeNames(state: AppState): FeatureCollection {
  return nameOnce(selectCommunes(state), readyValue(state.resources.baseMap)?.labels);
}

function setCollections(map: MapLibreMap, collections: BaseMapCollections): void {
  for (const [id, data] of Object.entries(collections)) setData(map, id, data);
}
