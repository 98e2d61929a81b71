import { createStore, type StoreApi } from "zustand/vanilla";
import { ANY_TIME, NO_FILTERS, type OtherFilter, type PlaceQuery } from "../domain/filter/filters.ts";
import type { BoundingBox, Position } from "../domain/geo/position.ts";
import type { Season } from "../domain/network/conditions.ts";
import type { ParisMoment } from "../domain/opening-hours/paris-moment.ts";
import type { Origin } from "../domain/origin.ts";
import type { PlaceId } from "../domain/place.ts";
import type { NeedNote } from "../domain/search/need.ts";
import type { TerritoryOutlines } from "../domain/territory.ts";
import type { TransitChoice } from "../domain/transit/day-kinds.ts";
import type { StoreKey } from "./derive.ts";
import { allLoading } from "./held-resources.ts";
import {
  type AddressAnswers,
  type ImportedState,
  NO_ANSWERS,
  NOTHING_IMPORTED,
  type OfflineState,
  type PlanStatus,
  type RecentSearch,
  UNKNOWN_OFFLINE,
} from "./slices.ts";

/** The views with list and map, in the order of the navigation. */
export const MAP_VIEWS = ["trouver", "saisonniers"] as const;
export type MapView = (typeof MAP_VIEWS)[number];

/** With the question page, which shows one answer. */
export const VIEWS = ["question", ...MAP_VIEWS] as const;
export type View = (typeof VIEWS)[number];

export const LANGUAGES = ["fr", "en", "it", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

export type Scheme = "light" | "dark";

export type Selection = { readonly kind: "none" } | { readonly kind: "place"; readonly id: PlaceId };

export const NO_SELECTION: Selection = { kind: "none" };

/** Camera of the map, for links; the map itself owns it. */
export interface Camera {
  readonly zoom: number;
  readonly longitude: number;
  readonly latitude: number;
}

/** Visible area of the map, with the query (`queryKey`) at the time of the move. */
export interface MapSight {
  readonly box: BoundingBox;
  readonly queryKey: string;
}

/** The choices that a link holds. */
export interface Choices extends PlaceQuery {
  readonly view: View;
  /** Starting point of the search for the nearest places; undefined until the person chooses one. */
  readonly origin: Origin | undefined;
  /** The limits of the places for the need that is asked for; undefined where nothing is to be said. */
  readonly needNote: NeedNote | undefined;
  readonly selection: Selection;
  /** Season of the passes; undefined: that of the day. */
  readonly season: Season | undefined;
  /** Day for which round trips without a car are shown; "non": none. */
  readonly transitDay: TransitChoice;
  readonly language: Language;
  /** Undefined until the person moves the map. */
  readonly camera: Camera | undefined;
  /** The compact form for a frame on another site. Only a link sets it. */
  readonly isEmbedded: boolean;
}

/** The page works without any of them. Round trips stay "loading" when the manifest lists none. */
export type Resources = ReturnType<typeof nothingYet>;

function nothingYet() {
  return allLoading(
    "places",
    "answers",
    "communes",
    "manifest",
    "sources",
    "resorts",
    "roads",
    "neighbours",
    "railStations",
    "outlines",
    "baseMap",
    "nearGround",
    "usefulLinks",
    "seasonalLife",
    "transit",
  );
}

/** Status of the map; the rest of the page works without it. "lost": the browser has taken the WebGL context and has not restored it. */
export type MapStatus = "waiting" | "ready" | "no-webgl" | "failed" | "lost";

export interface AppState extends Choices {
  /** Key of the memories of selectors in this store. */
  readonly storeKey: StoreKey;
  readonly resources: Resources;
  /** Season of the passes on the day when the page was opened. */
  readonly currentSeason: Season;
  /** Present minute in French time; undefined until the page reads the clock. */
  readonly now: ParisMoment | undefined;
  /** Undefined until the person moves the map. No link sets it, since screens differ in size. */
  readonly sight: MapSight | undefined;
  readonly hoveredId: PlaceId | undefined;
  /** True once the person has focused the search: its files then load at once. */
  readonly searchWanted: boolean;
  /** True once the person has asked how to travel to an answer without a car. */
  readonly travelWanted: boolean;
  /** Position that the device gave last; kept after another starting point replaces it, and only as long as the page is open. */
  readonly devicePosition: Position | undefined;
  readonly mapStatus: MapStatus;
  /** Outlines for the map, finer there; undefined until they are loaded. */
  readonly finerOutlines: TerritoryOutlines | undefined;
  /** The colours in force, which the device chooses. */
  readonly scheme: Scheme;
  readonly imported: ImportedState;
  readonly offline: OfflineState;
  readonly plan: PlanStatus;
  readonly addressAnswers: AddressAnswers;
  /** Recent searches, the latest first; stored on the device. */
  readonly recentSearches: readonly RecentSearch[];
}

/** The empty query. */
export const NOTHING_ASKED: Pick<AppState, "filters" | OtherFilter> = {
  filters: NO_FILTERS,
  opening: ANY_TIME,
  passesBy: false,
  reach: undefined,
};

export const USUAL_CHOICES: Choices = {
  view: "trouver",
  ...NOTHING_ASKED,
  origin: undefined,
  needNote: undefined,
  selection: NO_SELECTION,
  season: undefined,
  transitDay: "non",
  language: "fr",
  camera: undefined,
  isEmbedded: false,
};

export function startingState(choices: Choices, currentSeason: Season): AppState {
  return {
    ...choices,
    storeKey: {},
    resources: nothingYet(),
    currentSeason,
    now: undefined,
    sight: undefined,
    hoveredId: undefined,
    searchWanted: false,
    travelWanted: false,
    devicePosition: undefined,
    mapStatus: "waiting",
    finerOutlines: undefined,
    scheme: "light",
    imported: NOTHING_IMPORTED,
    offline: UNKNOWN_OFFLINE,
    plan: "none",
    addressAnswers: NO_ANSWERS,
    recentSearches: [],
  };
}

export type AppStore = StoreApi<AppState>;

/** Creates the store of the page, with the choices of its link and the current season. */
export function createAppStore(choices: Choices, currentSeason: Season): AppStore {
  const store = createStore<AppState>(() => startingState(choices, currentSeason));
  store.getState().storeKey.announce = () => store.setState({});
  return store;
}
