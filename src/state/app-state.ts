import type { AccessMap } from "../domain/access/access-maps.ts";
import type { AccessModel } from "../domain/access/access-model.ts";
import type { BaseMap } from "../domain/base-map.ts";
import type { CodeCommune } from "../domain/codes.ts";
import type { Settlement } from "../domain/demand/demand.ts";
import type { DemandPlace, PeopleGroup } from "../domain/demand/people-group.ts";
import type { CommunesAndEpcis } from "../domain/exchange/commune-columns.ts";
import type { Manifest } from "../domain/exchange/manifest.ts";
import type { ResortsAndConventions } from "../domain/exchange/resort-columns.ts";
import { NO_FILTERS } from "../domain/filter/filters.ts";
import { ANY_TIME, type OtherFilter, type PlaceQuery } from "../domain/filter/place-query.ts";
import { LOADING, type Loadable } from "../domain/loadable.ts";
import { NO_OVERRIDES, type PassageOverrides, type Season } from "../domain/network/conditions.ts";
import type { PassageId } from "../domain/network/road-network.ts";
import type { LoadedRoads } from "../domain/network/road-search.ts";
import type { ParisMoment } from "../domain/opening-hours/paris-moment.ts";
import type { Origin } from "../domain/origin.ts";
import type { TerritoryOutlines } from "../domain/outlines.ts";
import type { Place, PlaceId } from "../domain/place.ts";
import type { QualityRef } from "../domain/quality/quality-ref.ts";
import { NO_SCENARIO, type Scenario } from "../domain/scenario/scenario.ts";
import type { Need } from "../domain/search/need.ts";
import { type SitingQuestion, USUAL_SITING } from "../domain/siting/siting-question.ts";
import { type TerritoryRef, WHOLE_REGION } from "../domain/territory-ref.ts";
import type { OptionalColumn, TableSort } from "../domain/territory-table/table-columns.ts";
import type { MeasuredWays } from "../domain/travel-times/measured-ways.ts";
import type { BoundingBox } from "../geo/bounding-box.ts";
import { type AddressAnswers, NO_ANSWERS } from "./address-answers.ts";
import { type BaseMapState, EMBEDDED_BASE_MAP } from "./base-map/base-map-state.ts";
import type { StoreKey } from "./derive.ts";
import { type ImportState, NO_IMPORT } from "./import/import-state.ts";
import { type IsochroneState, NO_ISOCHRONES } from "./isochrones/isochrone-state.ts";
import { type Jobs, NO_JOBS } from "./jobs.ts";
import { type LayersState, NO_LAYERS } from "./layers/layers-state.ts";
import { type OfflineState, UNKNOWN_OFFLINE } from "./offline/offline-state.ts";
import type { RecentSearch } from "./recent-searches.ts";
import { NO_REFRESH, type RefreshState } from "./refresh/refresh-state.ts";

/** The ways in, side by side. */
export const TABS = ["trouver", "saisonniers", "territoires", "donnees"] as const;
export type Tab = (typeof TABS)[number];
/** « À propos » is beside them: a link leads to it from every screen. */
export const VIEWS = [...TABS, "apropos"] as const;
export type View = (typeof VIEWS)[number];

export const LANGUAGES = ["fr", "en", "it", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

export const APPEARANCES = ["auto", "clair", "sombre"] as const;
/** Auto follows the device. */
export type Appearance = (typeof APPEARANCES)[number];

export type Scheme = "light" | "dark";

export const RADIUS_KM = { least: 5, most: 30, step: 1, usual: 10 } as const;

/** Beside the radius: the threshold where access is measured in minutes. */
export const THRESHOLD_MIN = { least: 5, most: 60, step: 5, usual: 20 } as const;

/** So many territories can stand side by side. */
export const MOST_COMPARED = 4;

export const TABLE_LEVELS = ["departement", "epci", "commune"] as const;
export type TableLevel = (typeof TABLE_LEVELS)[number];

/** What the next click on the map does: adds a planned place, or moves one. */
export type Placing =
  | { readonly kind: "none" }
  | { readonly kind: "adding"; readonly isRefused?: boolean }
  /** Refused: what was clicked last lies outside the region. */
  | { readonly kind: "moving"; readonly id: string; readonly isRefused?: boolean };

export const NOT_PLACING: Placing = { kind: "none" };

export type Selection =
  | { readonly kind: "none" }
  | { readonly kind: "place"; readonly id: PlaceId }
  /** The commune whose way to its nearest place is explained. */
  | { readonly kind: "commune"; readonly code: CodeCommune }
  | { readonly kind: "passage"; readonly id: PassageId }
  /** The planned place that has the attention; in no link. */
  | { readonly kind: "planned"; readonly id: string };

export const NO_SELECTION: Selection = { kind: "none" };

/** Where the map stands, written into links; the map itself owns it. */
export interface Camera {
  readonly zoom: number;
  readonly longitude: number;
  readonly latitude: number;
}

/** What the map shows, and the query (`queryKey`) at the time when the map was moved there. */
export interface MapSight {
  readonly box: BoundingBox;
  readonly queryKey: string;
}

/** That the person asked for the best next places, and which places were planned then: they count among those that stay. */
export interface SitingRequest {
  readonly planned: readonly string[];
}

/** What a link holds. */
export interface Choices extends PlaceQuery, Scenario {
  readonly view: View;
  /** From where the nearest places are looked for; undefined until the person says. */
  readonly origin: Origin | undefined;
  readonly selection: Selection;
  /** Whether the list, without a starting point, shows only places in sight once the person has moved the map. */
  readonly followsMap: boolean;
  /** "saison": the road in the season of the day, in km. */
  readonly accessModel: AccessModel | "saison";
  /** Whether services count at their stops, and itinerant ones there alone; if not, every place counts at its address alone. */
  readonly countsStops: boolean;
  /** Whether places outside the seven départements count. */
  readonly countsNeighbours: boolean;
  readonly radiusKm: number;
  readonly thresholdMin: number;
  readonly overrides: PassageOverrides;
  /** Whose access is measured, and where they are counted. */
  readonly peopleGroup: PeopleGroup;
  readonly demandPlace: DemandPlace;
  /** What « Territoires » is about. */
  readonly territory: TerritoryRef;
  /** Side by side, at most four. */
  readonly compared: readonly TerritoryRef[];
  /** What the rows of the table of territories are. */
  readonly tableLevel: TableLevel;
  /** Undefined: the usual order, as are the columns beside the name. */
  readonly tableSort: TableSort | undefined;
  readonly tableColumns: readonly OptionalColumn[] | undefined;
  readonly accessMap: AccessMap;
  readonly siting: SitingQuestion;
  /** The figure of « Contrôle des données » whose places are shown. */
  readonly inspected: QualityRef | undefined;
  readonly language: Language;
  readonly appearance: Appearance;
  /** Undefined until the person moves the map. */
  readonly camera: Camera | undefined;
  /** The compact form for a frame on another site's page: only the link can ask for it. */
  readonly isEmbedded: boolean;
}

/** Files of the data, each of which may be missing while the rest works. */
export interface Resources {
  readonly manifest: Loadable<Manifest>;
  readonly places: Loadable<readonly Place[]>;
  /** Places outside the seven départements, that people inside may go to. */
  readonly neighbours: Loadable<readonly Place[]>;
  readonly communes: Loadable<CommunesAndEpcis>;
  readonly territories: Loadable<TerritoryOutlines>;
  readonly baseMap: Loadable<BaseMap>;
  /** On the seats of the communes: it comes after them. */
  readonly roads: Loadable<LoadedRoads>;
  readonly resorts: Loadable<ResortsAndConventions>;
  /** What people come for, in the words that they type. */
  readonly needs: Loadable<readonly Need[]>;
  /** Where people live: on the communes, it comes after them. */
  readonly settlement: Loadable<Settlement>;
  /** Still to come for ever where the manifest announces none. */
  readonly travelTimes: Loadable<MeasuredWays>;
}

/** Status of the map; the rest of the page works without it. "lost": the browser has taken the WebGL context and has not restored it. */
export type MapStatus = "waiting" | "ready" | "no-webgl" | "failed" | "lost";

export interface AppState extends Choices {
  /** Key of what selectors remember in this store. */
  readonly storeKey: StoreKey;
  readonly resources: Resources;
  /** The season of the passes on the day the page was opened. */
  readonly currentSeason: Season;
  /** What shows again when the open sheet closes: the commune whose explanation led to it. */
  readonly openedFrom: Selection;
  /** In French time, told every minute; undefined until the page looks at the clock. */
  readonly now: ParisMoment | undefined;
  /** Undefined until the person moves the map. A link does not set it: made on a wider screen, it would show more. */
  readonly sight: MapSight | undefined;
  readonly hoveredId: PlaceId | undefined;
  /** The commune under the pointer or the focus, on the map or in a table. */
  readonly hoveredCommune: CodeCommune | undefined;
  readonly placing: Placing;
  /** In « Territoires » and « Données », on a wide screen, the panel takes most of it. */
  readonly isPanelWide: boolean;
  /** Once the person has turned to the search: what it needs is fetched at once. */
  readonly searchWanted: boolean;
  readonly mapStatus: MapStatus;
  /** The colours in force: what the appearance means on this device. */
  readonly scheme: Scheme;
  readonly jobs: Jobs;
  /** Undefined until the person asks for the best next places. */
  readonly sitingRequest: SitingRequest | undefined;
  readonly isochrones: IsochroneState;
  /** The places of that figure: counted by code that comes with « Données ». */
  readonly inspectedPlaces: readonly Place[] | undefined;
  /** The places that may be another one; undefined until « Données » has sought them. */
  readonly likeOthers: ReadonlySet<PlaceId> | undefined;
  readonly layers: LayersState;
  readonly importing: ImportState;
  readonly refresh: RefreshState;
  readonly offline: OfflineState;
  readonly onlineMap: BaseMapState;
  readonly addressAnswers: AddressAnswers;
  /** What the person found by searching, the latest first; kept on the device. */
  readonly recentSearches: readonly RecentSearch[];
  /** What the device remembers of an earlier visit, until the person takes it up or has it forgotten. */
  readonly rememberedScenario: Scenario;
}

/** What is asked of places when nothing is. */
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
  selection: NO_SELECTION,
  followsMap: true,
  accessModel: "saison",
  countsStops: true,
  countsNeighbours: true,
  radiusKm: RADIUS_KM.usual,
  thresholdMin: THRESHOLD_MIN.usual,
  overrides: NO_OVERRIDES,
  peopleGroup: "tous",
  demandPlace: "habitat",
  territory: WHOLE_REGION,
  compared: [],
  tableLevel: "departement",
  tableSort: undefined,
  tableColumns: undefined,
  accessMap: "auto",
  ...NO_SCENARIO,
  siting: USUAL_SITING,
  inspected: undefined,
  language: "fr",
  appearance: "auto",
  camera: undefined,
  isEmbedded: false,
};

const NOTHING_YET: Resources = {
  manifest: LOADING,
  places: LOADING,
  neighbours: LOADING,
  communes: LOADING,
  territories: LOADING,
  baseMap: LOADING,
  roads: LOADING,
  resorts: LOADING,
  needs: LOADING,
  settlement: LOADING,
  travelTimes: LOADING,
};

export function startingState(choices: Choices, currentSeason: Season): AppState {
  return {
    ...choices,
    storeKey: {},
    resources: NOTHING_YET,
    currentSeason,
    openedFrom: NO_SELECTION,
    now: undefined,
    sight: undefined,
    hoveredId: undefined,
    hoveredCommune: undefined,
    placing: NOT_PLACING,
    isPanelWide: false,
    searchWanted: false,
    mapStatus: "waiting",
    scheme: "light",
    jobs: NO_JOBS,
    sitingRequest: undefined,
    isochrones: NO_ISOCHRONES,
    inspectedPlaces: undefined,
    likeOthers: undefined,
    layers: NO_LAYERS,
    importing: NO_IMPORT,
    refresh: NO_REFRESH,
    offline: UNKNOWN_OFFLINE,
    onlineMap: EMBEDDED_BASE_MAP,
    addressAnswers: NO_ANSWERS,
    recentSearches: [],
    rememberedScenario: NO_SCENARIO,
  };
}
