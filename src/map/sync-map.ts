import type { Map as MapLibreMap } from "maplibre-gl";
import type { NearGround } from "../domain/base-map.ts";
import { isWithin, type Position } from "../domain/geo/position.ts";
import { readyValue } from "../domain/loadable.ts";
import type { Place } from "../domain/place.ts";
import type { Resort } from "../domain/seasonal/resorts.ts";
import type { TerritoryOutlines } from "../domain/territory.ts";
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
import type { PlanStatus } from "../state/slices.ts";
import { selectRailStations } from "../state/travel-selectors.ts";
import { MAP } from "../ui/theme/map.ts";
import { showGroup, showLine, showPosition } from "./camera.ts";
import {
  type MarkFeatures,
  NO_FEATURES,
  type PassageFeatures,
  positionsOfStops,
  positionsOfWay,
  toConventionFeatures,
  toPassageFeatures,
  toPlaceFeatures,
  toRailStationFeatures,
  toResortFeatures,
  toStopFeatures,
} from "./features.ts";
import { createGroundDrawer } from "./ground.ts";
import { labelLayers } from "./layers/labels.ts";
import {
  CONVENTIONS_SOURCE,
  PASSAGES_SOURCE,
  RAIL_STATIONS_SOURCE,
  RESORTS_SOURCE,
  WAY_SOURCE,
} from "./layers/marks.ts";
import { FOCUS_SOURCE, NEIGHBOURS_SOURCE, PLACES_SOURCE, STOPS_SOURCE } from "./layers/places.ts";
import { syncPlan } from "./layers/plan.ts";
import { LOWEST_OVER_GROUND, paintScheme } from "./map-style.ts";
import { schedule } from "./schedule.ts";
import { setCollections, setData } from "./set-data.ts";
import { aroundStart, askedPlacesDrawer, isWay, shownWay, startToShow } from "./shown-way.ts";
import { type Apply, together, whenAny, whenChanged } from "./when-changed.ts";

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
  reportPlan: (status: PlanStatus) => void,
): () => void {
  let isOpening = store.getState().camera !== undefined;
  // A link with a camera wins; any later choice is fitted.
  const look = (position: Position | undefined) => {
    if (position !== undefined && !isOpening) showChosen(map, store.getState(), position);
  };
  const outlines = syncOutlines(map, report.territories);
  const places = placesDrawer(map);
  const plan = syncPlan(map, LOWEST_OVER_GROUND, reportPlan);
  const apply = together<AppState>([
    ownNamesDrawer(map),
    askedPlacesDrawer(map, store),
    whenChanged(selectPlacesOnMap, places.draw),
    whenChanged(selectNeighboursOnMap, (neighbours) => setData(map, NEIGHBOURS_SOURCE, toPlaceFeatures(neighbours))),
    whenChanged(selectSelectedPlace, (place) => {
      const stops = toStopFeatures(place);
      setData(map, STOPS_SOURCE, stops);
      // A way fits both its ends.
      if (isWay(store.getState())) return;
      if (stops.features.length === 0) look(place?.position);
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
    followGround(map),
    whenChanged(
      (state) => state.scheme,
      (scheme) => paintScheme(map, scheme),
    ),
    plan.apply,
  ]);
  apply(store.getState());
  isOpening = false;
  // The panel updates first: the map draws in a later task.
  const next = schedule(() => apply(store.getState()));
  const stop = store.subscribe(() => next.call());
  return () => {
    outlines.leave();
    places.leave();
    plan.leave();
    stop();
    next.forget();
  };
}

/** Above this number, places are sent to MapLibre's worker in a later task: sending takes as long as the rest of a filter. */
const MOST_AT_ONCE = 5000;

export interface PlacesDrawer {
  readonly draw: (places: readonly Place[]) => void;
  /** Drops places that are not drawn yet. */
  readonly leave: () => void;
}

/** Creates a function that draws places; when many wait to be drawn, only the last call counts. */
export function placesDrawer(map: MapLibreMap): PlacesDrawer {
  const draw = (places: readonly Place[]) => setData(map, PLACES_SOURCE, toPlaceFeatures(places));
  const later = schedule(draw);
  return {
    draw: (places) => {
      later.forget();
      if (places.length <= MOST_AT_ONCE) draw(places);
      else later.call(places);
    },
    leave: later.forget,
  };
}

const NO_GROUND: NearGround = new Map();

/** Draws the embedded base map once its data are loaded, and the finer ground of each cell of the grid once that is. */
function followGround(map: MapLibreMap): Apply<AppState> {
  const draw = createGroundDrawer(map);
  return ({ resources }) =>
    draw({ baseMap: readyValue(resources.baseMap), nearGround: readyValue(resources.nearGround) ?? NO_GROUND });
}

/** The marks beside the places: passes, resorts, conventions, railway stations. */
function markDrawers(map: MapLibreMap): readonly Apply<AppState>[] {
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
  if (state.view !== "saisonniers") return NO_FEATURES;
  return resortsOnce(state, selectResorts(state), selectResortPicture(state)?.access, selectChosenResort(state));
}

function shownConventions(state: AppState): MarkFeatures {
  if (state.view !== "saisonniers") return NO_FEATURES;
  return conventionsOnce(state, selectSigningCommunes(state), selectCommunes(state));
}

function shownChosenResort(state: AppState): Resort | undefined {
  return state.view === "saisonniers" ? selectChosenResort(state) : undefined;
}

/** The layer of labels.ts with the names of resorts. */
const STATION_NAMES = "label-station";

/** Shows the labels of the embedded map unless others replace them: « Saisonniers » has its own names of resorts; Plan IGN replaces all. */
export function ownNamesDrawer(map: MapLibreMap): Apply<AppState> {
  const labels = labelLayers(MAP.light).map(({ id }) => id);
  return whenAny(
    ({ plan, view }) => [plan === "shown", view === "saisonniers"],
    ({ plan, view }) => {
      for (const id of labels) {
        const isHidden = plan === "shown" || (id === STATION_NAMES && view === "saisonniers");
        map.setLayoutProperty(id, "visibility", isHidden ? "none" : "visible");
      }
    },
  );
}

export interface OutlinesSync {
  readonly draw: (outlines: TerritoryOutlines | undefined) => void;
  /** Ends all drawing. */
  readonly leave: () => void;
}

/**
 * Draws the outlines once they are loaded. The code that derives borders and the surrounding area is loaded with them: the places do not
 * need it. `report` receives its loading errors.
 */
function syncOutlines(map: MapLibreMap, report: (error: unknown) => void): OutlinesSync {
  let isStopped = false;
  const draw = async (outlines: TerritoryOutlines) => {
    try {
      const { territoryCollections } = await import("./territory-outlines.ts");
      if (isStopped) return;
      setCollections(map, territoryCollections(outlines));
    } catch (error) {
      report(error);
    }
  };
  return {
    draw: (outlines) => {
      if (outlines !== undefined) void draw(outlines);
    },
    leave: () => {
      isStopped = true;
    },
  };
}
