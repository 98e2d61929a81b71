import type { Map as MapLibreMap } from "maplibre-gl";
import { isWithin, type Position } from "../domain/geo/position.ts";
import type { Place } from "../domain/place.ts";
import type { Resort } from "../domain/seasonal/resorts.ts";
import { selectPassageStates, selectSelectedPassage } from "../state/access-selectors.ts";
import type { AppState, AppStore } from "../state/app-state.ts";
import { derive } from "../state/derive.ts";
import { selectFollowedSight } from "../state/list-selectors.ts";
import {
  selectChosenResort,
  selectDrawnOutlines,
  selectNeighboursOnMap,
  selectPlacesOnMap,
  selectResortPicture,
  selectResorts,
  selectSigningCommunes,
} from "../state/seasonal-selectors.ts";
import { selectCommunes, selectPlaceById, selectSelectedPlace } from "../state/selectors.ts";
import { selectRailStations } from "../state/travel-selectors.ts";
import { showGroup, showLine, showPosition } from "./camera.ts";
import { PASSAGES_SOURCE } from "./layers/passages.ts";
import { FOCUS_SOURCE, NEIGHBOURS_SOURCE, PLACES_SOURCE } from "./layers/places.ts";
import { RAIL_STATIONS_SOURCE } from "./layers/rail-stations.ts";
import { CONVENTIONS_SOURCE, RESORTS_SOURCE } from "./layers/resorts.ts";
import { STOPS_SOURCE } from "./layers/stops.ts";
import { WAY_SOURCE } from "./layers/way.ts";
import { paintScheme } from "./map-style.ts";
import { type PassageFeatures, toPassageFeatures } from "./passage-features.ts";
import { toPlaceFeatures } from "./place-features.ts";
import { toRailStationFeatures } from "./rail-station-features.ts";
import { type MarkFeatures, NO_MARKS, toConventionFeatures, toResortFeatures } from "./resort-features.ts";
import { schedule } from "./schedule.ts";
import { setData } from "./set-data.ts";
import { askedPlacesDrawer } from "./show-asked-places.ts";
import { groundDrawer } from "./show-ground.ts";
import { ownNamesDrawer } from "./show-own-names.ts";
import { aroundStart, isWay, shownWay, startToShow } from "./shown-way.ts";
import { NO_STOPS, positionsOfStops, toStopFeatures } from "./stop-features.ts";
import type { OnlineMapSync } from "./sync-online-map.ts";
import { syncOutlines } from "./sync-outlines.ts";
import { positionsOfWay } from "./way-features.ts";
import { type Apply, together, whenChanged } from "./when-changed.ts";

/** Receivers of the errors of code that cannot be loaded or that throws. */
export interface CodeReports {
  readonly territories: (error: unknown) => void;
}

/**
 * Subscribes the map to the store, once for the whole map. A task after each change compares the values with those drawn last, by identity, and
 * calls MapLibre for the differences only. `report` receives the errors of code that loads later. Returns the function that ends the subscription.
 */
export function syncMap(
  map: MapLibreMap,
  store: AppStore,
  report: CodeReports,
  online: Pick<OnlineMapSync, "apply" | "leave">,
): () => void {
  let isOpening = store.getState().camera !== undefined;
  // A link with a camera wins; any later choice is fitted.
  const look = (position: Position | undefined) => {
    if (position !== undefined && !isOpening) showChosen(map, store.getState(), position);
  };
  const outlines = syncOutlines(map, report.territories);
  const places = drawPlaces(map);
  const apply = together([
    ownNamesDrawer(map),
    askedPlacesDrawer(map, store),
    whenChanged(selectPlacesOnMap, places.draw),
    whenChanged(selectNeighboursOnMap, (neighbours) => setData(map, NEIGHBOURS_SOURCE, toPlaceFeatures(neighbours))),
    whenChanged(selectSelectedPlace, (place) => {
      const stops = toStopFeatures(place);
      setData(map, STOPS_SOURCE, stops);
      // A way fits both its ends.
      if (isWay(store.getState())) return;
      if (stops === NO_STOPS) look(place?.position);
      else if (place !== undefined && !isOpening) showGroup(map, positionsOfStops(place, stops));
    }),
    whenChanged(selectSelectedPassage, (passage) => look(passage?.position)),
    whenChanged(focusedKey, () => setData(map, FOCUS_SOURCE, toPlaceFeatures(focusedPlaces(store.getState())))),
    whenChanged(startToShow, (shown) => {
      if (shown !== undefined && !isOpening) showGroup(map, aroundStart(store.getState()));
    }),
    whenChanged(shownWay, (features) => {
      setData(map, WAY_SOURCE, features);
      // A starting point without a way is fitted with its nearest places.
      if (isWay(store.getState()) && !isOpening) showLine(map, positionsOfWay(features));
    }),
    ...markDrawers(map),
    whenChanged(shownChosenResort, (resort) => look(resort?.position)),
    whenChanged(selectDrawnOutlines, outlines.draw),
    groundDrawer(map),
    whenChanged(
      (state) => state.scheme,
      (scheme) => paintScheme(map, scheme),
    ),
    online.apply,
  ]);
  apply(store.getState());
  isOpening = false;
  // The panel updates first: the map draws in a later task.
  const next = schedule(() => apply(store.getState()));
  const stop = store.subscribe(next.call);
  return () => {
    outlines.leave();
    places.leave();
    online.leave();
    stop();
    next.stop();
  };
}

/** The marks beside the places: passes, resorts, conventions, railway stations. */
function markDrawers(map: MapLibreMap): readonly Apply[] {
  return [
    whenChanged(shownPassages, (features) => setData(map, PASSAGES_SOURCE, features)),
    whenChanged(shownResorts, (features) => setData(map, RESORTS_SOURCE, features)),
    whenChanged(shownConventions, (features) => setData(map, CONVENTIONS_SOURCE, features)),
    whenChanged(selectRailStations, (all) => setData(map, RAIL_STATIONS_SOURCE, toRailStationFeatures(all))),
  ];
}

/** When the list is limited to the visible area, a place in that area does not move the map: the list would change. */
function showChosen(map: MapLibreMap, state: AppState, position: Position): void {
  const sight = selectFollowedSight(state);
  if (sight === undefined || !isWithin(sight.box, position)) showPosition(map, position);
}

function focusedKey(state: AppState): string {
  return focusedPlaces(state)
    .map((place) => place.id)
    .join(" ");
}

function focusedPlaces(state: AppState): readonly Place[] {
  const selected = selectSelectedPlace(state);
  const hovered = state.hoveredId === undefined ? undefined : selectPlaceById(state, state.hoveredId);
  return [...new Set([selected, hovered])].filter((place) => place !== undefined);
}

const passagesOnce = derive(toPassageFeatures);

/** In « Saisonniers », which has many symbols, only the chosen one. */
function shownPassages(state: AppState): PassageFeatures {
  const features = passagesOnce(state, selectPassageStates(state), selectSelectedPassage(state)?.id);
  return state.view === "saisonniers" ? selectedPassageOnce(state, features) : features;
}

const selectedPassageOnce = derive(
  (passages: PassageFeatures): PassageFeatures => ({
    ...passages,
    features: passages.features.filter(({ properties }) => properties.isSelected),
  }),
);

const resortsOnce = derive(toResortFeatures);
const conventionsOnce = derive(toConventionFeatures);

/** The resorts of « Saisonniers »; other views have the labels of the base map. */
function shownResorts(state: AppState): MarkFeatures {
  if (state.view !== "saisonniers") return NO_MARKS;
  return resortsOnce(state, selectResorts(state), selectResortPicture(state)?.access, selectChosenResort(state));
}

function shownConventions(state: AppState): MarkFeatures {
  if (state.view !== "saisonniers") return NO_MARKS;
  return conventionsOnce(state, selectSigningCommunes(state), selectCommunes(state));
}

function shownChosenResort(state: AppState): Resort | undefined {
  return state.view === "saisonniers" ? selectChosenResort(state) : undefined;
}

/** Above this number, places are sent to MapLibre's worker in a later task: sending takes as long as the rest of a filter. */
const MOST_AT_ONCE = 5000;

interface PlaceDrawer {
  readonly draw: (places: readonly Place[]) => void;
  /** Drops places that are not drawn yet. */
  readonly leave: () => void;
}

/** Creates a function that draws places; when many wait to be drawn, only the last call counts. */
function drawPlaces(map: MapLibreMap): PlaceDrawer {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const leave = () => clearTimeout(waiting);
  return {
    draw: (places) => {
      leave();
      const draw = () => setData(map, PLACES_SOURCE, toPlaceFeatures(places));
      if (places.length <= MOST_AT_ONCE) draw();
      else waiting = setTimeout(draw);
    },
    leave,
  };
}
