import type { Map as MapLibreMap } from "maplibre-gl";
import type { NearGround } from "../domain/base-map.ts";
import { readyValue } from "../domain/loadable.ts";
import type { AppState, AppStore } from "../state/app-state.ts";
import { selectDrawnOutlines } from "../state/seasonal-selectors.ts";
import type { PlanStatus } from "../state/slices.ts";
import { MAP } from "../ui/theme/map.ts";
import { followChoices } from "./follow-camera.ts";
import { createGroundDrawer } from "./ground.ts";
import { labelLayers, RESORT_NAMES } from "./layers/labels.ts";
import { syncPlan } from "./layers/plan.ts";
import { LOWEST_OVER_GROUND, paintScheme, SUBJECTS } from "./map-style.ts";
import { schedule } from "./schedule.ts";
import { createCollectionsDrawer } from "./set-data.ts";
import { limitCollections } from "./territory-outlines.ts";
import { type Apply, together, whenAny, whenChanged } from "./when-changed.ts";

/**
 * Subscribes the map to the store, once for the whole map. A task after each change compares the values with those drawn last, by identity, and
 * calls MapLibre for the differences only. Returns the function that ends the subscription.
 */
export function syncMap(map: MapLibreMap, store: AppStore, reportPlan: (status: PlanStatus) => void): () => void {
  const plan = syncPlan(map, LOWEST_OVER_GROUND, reportPlan);
  const drawOutlines = createCollectionsDrawer(map);
  const apply = together<AppState>([
    showOwnNames(map),
    followChoices(map, store),
    ...SUBJECTS.flatMap(({ draws }) => draws.map((draw) => draw(map))),
    whenChanged(selectDrawnOutlines, (outlines) => outlines && drawOutlines(limitCollections(outlines))),
    followGround(map),
    whenChanged(
      ({ scheme }) => scheme,
      (scheme) => paintScheme(map, scheme),
    ),
    plan.apply,
  ]);
  apply(store.getState());
  // The panel updates first: the map draws in a later task.
  const next = schedule(() => apply(store.getState()));
  const stop = store.subscribe(() => next.call());
  return () => {
    plan.leave();
    stop();
    next.forget();
  };
}

const NO_GROUND: NearGround = new Map();

/** Draws the embedded base map once its data are loaded, and the finer ground of each cell of the grid once that is. */
function followGround(map: MapLibreMap): Apply<AppState> {
  const draw = createGroundDrawer(map);
  return ({ resources }) =>
    draw({ baseMap: readyValue(resources.baseMap), nearGround: readyValue(resources.nearGround) ?? NO_GROUND });
}

/** Shows the labels of the embedded map unless others replace them: « Saisonniers » has its own names of resorts; Plan IGN replaces all. */
export function showOwnNames(map: MapLibreMap): Apply<AppState> {
  const labels = labelLayers(MAP.light).map(({ id }) => id);
  return whenAny(
    ({ plan, view }) => [plan === "shown", view === "saisonniers"],
    (_, [isPlan, isSeasonal]) => {
      for (const id of labels) {
        const isHidden = isPlan || (isSeasonal && id === RESORT_NAMES);
        map.setLayoutProperty(id, "visibility", isHidden ? "none" : "visible");
      }
    },
  );
}
