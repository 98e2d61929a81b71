import type { BaseMapChoice } from "../domain/base-map.ts";
import {
  type FilterGroup,
  type FilterName,
  type Filters,
  type FilterValue,
  type OpeningFilter,
  type PlaceQuery,
  queryKey,
  REACH,
  toggleFilter,
} from "../domain/filter/filters.ts";
import type { BoundingBox } from "../domain/geo/position.ts";
import type { LocalLayer } from "../domain/layer/local-layer.ts";
import type { Season } from "../domain/network/conditions.ts";
import type { ParisMoment } from "../domain/opening-hours/paris-moment.ts";
import type { Origin } from "../domain/origin.ts";
import type { PlaceId } from "../domain/place.ts";
import type { TerritoryOutlines } from "../domain/territory.ts";
import type { TransitChoice } from "../domain/transit/day-kinds.ts";
import {
  type AppState,
  type AppStore,
  type Camera,
  type Choices,
  type Language,
  type MapStatus,
  NO_SELECTION,
  NOTHING_ASKED,
  type Resources,
  type Scheme,
  type View,
} from "./app-state.ts";
import {
  type AddressAnswers,
  NOTHING_IMPORTED,
  type OfflineState,
  type PlanStatus,
  type RecentSearch,
  withRecentSearch,
} from "./slices.ts";

/** Every change of the state, named after the act of the person. */
export interface Actions {
  toggleFilter(group: FilterGroup, value: FilterValue): void;
  liftFilter(filter: FilterName): void;
  /** Resets the filters; the origin stays. */
  resetFilters(): void;
  /** Sets several filters in one history entry. */
  ask(asked: Partial<PlaceQuery & Pick<Choices, "origin" | "needNote">>): void;
  chooseOpening(opening: OpeningFilter): void;
  choosePassesBy(passesBy: boolean): void;
  /** Undefined: without a limit. */
  chooseReach(reach: number | undefined): void;
  chooseOrigin(origin: Origin): void;
  clearOrigin(): void;
  /** @param place whose sheet opens there */
  chooseView(view: View, place?: PlaceId): void;
  selectPlace(id: PlaceId): void;
  closeSheet(): void;
  /** Undefined: no hover. */
  hoverPlace(id: PlaceId | undefined): void;
  /** Loads the files of the search, unless they are loaded. */
  wantSearch(): void;
  /** Loads the files of ways without a car to an answer. */
  wantTravel(): void;
  rememberSearch(search: RecentSearch): void;
  forgetSearches(): void;
  /** Undefined: that of the day. */
  chooseSeason(season: Season | undefined): void;
  /** Round trips without a car on a day; "non": none. */
  chooseTransitDay(choice: TransitChoice): void;
  chooseLanguage(language: Language): void;
  /** @param box visible area, once the person has moved the map */
  moveCamera(camera: Camera, box?: BoundingBox): void;
  /** Shows the whole list, until the map is moved again. */
  leaveSight(): void;
  /** Choosing Plan IGN again asks for it anew, after a failure. */
  chooseBaseMap(choice: BaseMapChoice): void;
  /** Forgets the imported file, in this page. */
  removeLayer(): void;

  restore(choices: Choices): void;
  receive(resources: Partial<Resources>): void;
  receiveFinerOutlines(finerOutlines: TerritoryOutlines): void;
  /** The searches stored on the device. */
  recallSearches(searches: readonly RecentSearch[]): void;
  /** Reports the stored file; or that there is one that could not be read. */
  recallLayer(layer: LocalLayer | undefined, isUnread: boolean): void;
  reportMap(mapStatus: MapStatus): void;
  reportPlan(plan: PlanStatus): void;
  reportMoment(now: ParisMoment): void;
  reportScheme(scheme: Scheme): void;
  reportAddresses(answers: AddressAnswers): void;
  reportOffline(changes: Partial<OfflineState>): void;
}

export function createActions(store: AppStore): Actions {
  return { ...actsOnPlaces(store), ...otherActs(store), ...reports(store) };
}

/** The query, and what is shown of it. */
function actsOnPlaces(store: AppStore) {
  const setFilters = (change: (filters: Filters) => Filters) =>
    store.setState(({ filters }) => ({ filters: change(filters), needNote: undefined }));
  return {
    toggleFilter: (group, value) => setFilters((filters) => toggleFilter(filters, group, value)),
    liftFilter: (filter) => store.setState(({ filters }) => lifted(filters, filter)),
    resetFilters: () => store.setState({ ...NOTHING_ASKED, needNote: undefined }),
    ask: (asked) => store.setState(asked),
    chooseOpening: (opening) => store.setState({ opening }),
    choosePassesBy: (passesBy) => store.setState({ passesBy }),
    chooseReach: (reach) => store.setState({ reach: reach === undefined ? undefined : onScale(reach, REACH) }),
    chooseOrigin: (origin) =>
      store.setState({ origin, ...(origin.kind === "position" && { devicePosition: origin.position }) }),
    clearOrigin: () => store.setState({ origin: undefined }),
    chooseView: (view, place) =>
      store.setState((state) => ({
        view,
        ...(place !== undefined && { selection: { kind: "place", id: place } }),
        ...(view === "question" && {
          filters: questionFilters(state),
          passesBy: false,
          reach: undefined,
          selection: NO_SELECTION,
        }),
      })),
    selectPlace: (id) => store.setState({ selection: { kind: "place", id }, hoveredId: undefined }),
    closeSheet: () => store.setState({ selection: NO_SELECTION }),
    hoverPlace: (hoveredId) => {
      if (store.getState().hoveredId !== hoveredId) store.setState({ hoveredId });
    },
  } satisfies Partial<Actions>;
}

function otherActs(store: AppStore) {
  return {
    wantSearch: () => {
      if (!store.getState().searchWanted) store.setState({ searchWanted: true });
    },
    wantTravel: () => store.setState({ travelWanted: true }),
    rememberSearch: (search) =>
      store.setState(({ recentSearches }) => ({ recentSearches: withRecentSearch(recentSearches, search) })),
    forgetSearches: () => store.setState({ recentSearches: [] }),
    chooseSeason: (season) => store.setState({ season }),
    chooseTransitDay: (transitDay) => store.setState({ transitDay }),
    chooseLanguage: (language) => store.setState({ language }),
    moveCamera: (camera, box) =>
      store.setState((state) => ({ camera, ...(box && { sight: { box, queryKey: queryKey(state) } }) })),
    leaveSight: () => store.setState({ sight: undefined }),
    chooseBaseMap: (choice) => store.setState({ plan: choice === "plan" ? "asking" : "none" }),
    removeLayer: () => store.setState({ imported: { ...NOTHING_IMPORTED, isRecalled: true } }),
  } satisfies Partial<Actions>;
}

/** Reports of loaded, remembered or measured values. */
function reports(store: AppStore) {
  return {
    restore: (choices) => store.setState({ ...choices, hoveredId: undefined }),
    receive: (resources) => store.setState((state) => ({ resources: { ...state.resources, ...resources } })),
    receiveFinerOutlines: (finerOutlines) => store.setState({ finerOutlines }),
    recallSearches: (recentSearches) => store.setState({ recentSearches }),
    recallLayer: (layer, isUnread) => store.setState({ imported: { layer, isRecalled: true, isUnread } }),
    reportMap: (mapStatus) => store.setState({ mapStatus }),
    // The map follows in a later task: until then it may report a plan that is no longer chosen.
    reportPlan: (plan) => {
      const { plan: present } = store.getState();
      if (present !== "none" && present !== plan) store.setState({ plan });
    },
    reportMoment: (now) => store.setState({ now }),
    reportScheme: (scheme) => store.setState({ scheme }),
    reportAddresses: (addressAnswers) => store.setState({ addressAnswers }),
    reportOffline: (changes) => store.setState(({ offline }) => ({ offline: { ...offline, ...changes } })),
  } satisfies Partial<Actions>;
}

/** Change of the state that removes one filter. */
function lifted(filters: Filters, filter: FilterName): Partial<AppState> {
  switch (filter) {
    case "opening":
    case "passesBy":
    case "reach":
      return { [filter]: NOTHING_ASKED[filter] };
    default:
      return { filters: { ...filters, [filter]: [] }, needNote: undefined };
  }
}

/** The filters that a question can have: the others have no word on its page. */
function questionFilters({ filters: { theme, category, practical } }: AppState): Filters {
  return { ...NOTHING_ASKED.filters, theme, category, practical };
}

/** The value of a scale nearest to a number. */
function onScale(value: number, { least, most, step }: Readonly<Record<"least" | "most" | "step", number>>): number {
  return Math.min(most, Math.max(least, step * Math.round(value / step)));
}
