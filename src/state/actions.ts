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
import type { AccessModel } from "../domain/network/conditions.ts";
import type { PassageId } from "../domain/network/road-network.ts";
import type { ParisMoment } from "../domain/opening-hours/paris-moment.ts";
import type { Origin } from "../domain/origin.ts";
import type { PlaceId } from "../domain/place.ts";
import type { TerritoryOutlines } from "../domain/territory.ts";
import type { TransitChoice } from "../domain/transit/day-types.ts";
import {
  type Appearance,
  type AppState,
  type Camera,
  type Choices,
  type Language,
  type MapStatus,
  NO_SELECTION,
  NOTHING_ASKED,
  type Resources,
  type Scheme,
  type Selection,
  type View,
} from "./app-state.ts";
import { type BaseMapActions, createBaseMapActions } from "./base-map/base-map-actions.ts";
import { createLayerActions, type LayerActions } from "./layer-actions.ts";
import type { OfflineState } from "./offline/slice.ts";
import { onScale } from "./on-scale.ts";
import { type AddressAnswers, type RecentSearch, withRecentSearch } from "./search/slice.ts";
import type { AppStore } from "./store.ts";

/** Every change of the state, named after the act of the person. */
export interface Actions extends LayerActions, SearchActions, OfflineActions, BaseMapActions, ViewActions, MapActions {
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
  selectPlace(id: PlaceId): void;
  selectPassage(id: PassageId): void;
  closeSheet(): void;
  /** Undefined: no hover. */
  hoverPlace(id: PlaceId | undefined): void;
  /** Loads the files of the search, unless they are loaded. */
  wantSearch(): void;
  /** Loads the files of ways without a car to an answer. */
  wantTravel(): void;
  chooseAccessModel(model: AccessModel): void;
  /** Round trips without a car on a day; "non": none. */
  chooseTransitDay(choice: TransitChoice): void;
  chooseLanguage(language: Language): void;
  chooseAppearance(appearance: Appearance): void;
  restore(choices: Choices): void;
  receive(resources: Partial<Resources>): void;
  reportMoment(now: ParisMoment): void;
  reportScheme(scheme: Scheme): void;
  reportAddresses(answers: AddressAnswers): void;
}

export function createActions(store: AppStore): Actions {
  const setFilters = (change: (filters: Filters) => Filters) =>
    store.setState(({ filters }) => ({ filters: change(filters), needNote: undefined }));
  const openSheet = (selection: Selection) => store.setState({ selection, hoveredId: undefined });
  return {
    ...createLayerActions(store),
    ...createSearchActions(store),
    ...createOfflineActions(store),
    ...createBaseMapActions(store),
    ...createMapActions(store),
    ...createViewActions(store),
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
    selectPlace: (id) => openSheet({ kind: "place", id }),
    selectPassage: (id) => openSheet({ kind: "passage", id }),
    closeSheet: () => store.setState({ selection: NO_SELECTION }),
    hoverPlace: (hoveredId) => {
      if (store.getState().hoveredId !== hoveredId) store.setState({ hoveredId });
    },
    wantSearch: () => {
      if (!store.getState().searchWanted) store.setState({ searchWanted: true });
    },
    wantTravel: () => store.setState({ travelWanted: true }),
    chooseAccessModel: (accessModel) => store.setState({ accessModel }),
    chooseTransitDay: (transitDay) => store.setState({ transitDay }),
    chooseLanguage: (language) => store.setState({ language }),
    chooseAppearance: (appearance) => store.setState({ appearance }),
    restore: (choices) => store.setState({ ...choices, hoveredId: undefined }),
    receive: (resources) => store.setState((state) => ({ resources: { ...state.resources, ...resources } })),
    reportMoment: (now) => store.setState({ now }),
    reportScheme: (scheme) => store.setState({ scheme }),
    reportAddresses: (addressAnswers) => store.setState({ addressAnswers }),
  };
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

/** The view, and how much of it is shown. */
interface ViewActions {
  /** @param place whose sheet opens there */
  chooseView(view: View, place?: PlaceId): void;
}

function createViewActions(store: AppStore): ViewActions {
  return {
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
  };
}

/** The state that the map reports, and whether the list follows the map. */
interface MapActions {
  reportMap(mapStatus: MapStatus): void;
  /** @param box visible area, once the person has moved the map */
  moveCamera(camera: Camera, box?: BoundingBox): void;
  setFollowsMap(followsMap: boolean): void;
  receiveFinerOutlines(finerOutlines: TerritoryOutlines): void;
}

function createMapActions(store: AppStore): MapActions {
  return {
    reportMap: (mapStatus) => store.setState({ mapStatus }),
    moveCamera: (camera, box) =>
      store.setState((state) => ({ camera, ...(box && { sight: { box, queryKey: queryKey(state) } }) })),
    setFollowsMap: (followsMap) => store.setState({ followsMap }),
    receiveFinerOutlines: (finerOutlines) => store.setState({ finerOutlines }),
  };
}

/** Changes of the recent searches. */
interface SearchActions {
  /** The searches stored on the device. */
  recallSearches(searches: readonly RecentSearch[]): void;
  rememberSearch(search: RecentSearch): void;
  forgetSearches(): void;
}

function createSearchActions(store: AppStore): SearchActions {
  return {
    recallSearches: (recentSearches) => store.setState({ recentSearches }),
    rememberSearch: (search) =>
      store.setState(({ recentSearches }) => ({ recentSearches: withRecentSearch(recentSearches, search) })),
    forgetSearches: () => store.setState({ recentSearches: [] }),
  };
}

interface OfflineActions {
  reportOffline(changes: Partial<OfflineState>): void;
}

function createOfflineActions(store: AppStore): OfflineActions {
  return {
    reportOffline: (changes) => store.setState(({ offline }) => ({ offline: { ...offline, ...changes } })),
  };
}
