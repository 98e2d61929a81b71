import type { Map as MapLibreMap } from "maplibre-gl";
import type { CodeDepartement } from "../domain/codes.ts";
import { readyValue } from "../domain/loadable.ts";
import type { TerritoryOutlines } from "../domain/outlines.ts";
import type { BoundingBox } from "../geo/bounding-box.ts";
import { createContains } from "../geo/point-in-polygon.ts";
import type { Position } from "../geo/position.ts";
import type { Actions } from "../model/actions.ts";
import type { AppState } from "../model/app-state.ts";
import type { AppStore } from "../model/store.ts";
import { boxOfMap } from "./camera.ts";
import { whenChanged } from "./when-changed.ts";

/** Of the vertices that the overview leaves out, 95 % are up to 117 m off: two pixels at this zoom. */
const NEAR_ZOOM = 9.8;
/** Positions along each side of the visible area that are looked up. */
const SAMPLES = 6;

/** Tells the store which départements are in sight from near, whenever the map has moved. Returns the function that ends it. */
export function watchNear(map: MapLibreMap, store: AppStore, actions: Actions): () => void {
  const look = () => {
    const outlines = readyValue(store.getState().resources.territories);
    if (outlines === undefined || map.getZoom() < NEAR_ZOOM) return;
    actions.approachDepartements(departementsWithin(boxOfMap(map), outlines.departements));
  };
  const stop = store.subscribe(whenChanged((state: AppState) => state.resources.territories, look));
  map.on("moveend", look);
  look();
  return () => {
    map.off("moveend", look);
    stop();
  };
}

/** The départements in which some of the sampled positions of a box lie. */
export function departementsWithin(
  [west, south, east, north]: BoundingBox,
  departements: TerritoryOutlines["departements"],
): readonly CodeDepartement[] {
  const steps = Array.from({ length: SAMPLES }, (_, step) => step / (SAMPLES - 1));
  const samples = steps.flatMap((x) =>
    steps.map((y): Position => [west + x * (east - west), south + y * (north - south)]),
  );
  return departements.features
    .filter(({ geometry }) => samples.some(createContains([geometry])))
    .map(({ properties }) => properties.code as CodeDepartement);
}
