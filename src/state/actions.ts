import { type FilterGroup, type Filters, type FilterValue, NO_FILTERS } from "../domain/filter/filters.ts";
import { toggleFilter } from "../domain/filter/toggle-filter.ts";
import type { PointId } from "../domain/service-point.ts";
import {
  type Appearance,
  type AreaState,
  type Camera,
  type Choices,
  type Language,
  type MapStatus,
  NO_SELECTION,
  RADIUS_KM,
  type Resources,
  type Scheme,
  type View,
} from "./app-state.ts";
import type { AppStore } from "./store.ts";

/** Everything that can change the state, in the words of the person who does it. */
export interface Actions {
  chooseView(view: View): void;
  toggleFilter(group: FilterGroup, value: FilterValue): void;
  liftFilter(group: FilterGroup): void;
  resetFilters(): void;
  selectPoint(id: PointId): void;
  closeSheet(): void;
  hoverPoint(id: PointId | undefined): void;
  setRadiusKm(radiusKm: number): void;
  chooseLanguage(language: Language): void;
  chooseAppearance(appearance: Appearance): void;
  moveCamera(camera: Camera): void;
  restore(choices: Choices): void;
  receive(resources: Partial<Resources>): void;
  reportMap(mapStatus: MapStatus): void;
  reportScheme(scheme: Scheme): void;
  reportArea(area: AreaState): void;
}

export function createActions(store: AppStore): Actions {
  const setFilters = (change: (filters: Filters) => Filters) =>
    store.setState(({ filters }) => ({ filters: change(filters) }));
  return {
    chooseView: (view) => store.setState({ view }),
    toggleFilter: (group, value) => setFilters((filters) => toggleFilter(filters, group, value)),
    liftFilter: (group) => setFilters((filters) => ({ ...filters, [group]: [] })),
    resetFilters: () => setFilters(() => NO_FILTERS),
    selectPoint: (id) => store.setState({ selection: { kind: "point", id }, hoveredId: undefined }),
    closeSheet: () => store.setState({ selection: NO_SELECTION }),
    hoverPoint: (hoveredId) => {
      if (store.getState().hoveredId !== hoveredId) store.setState({ hoveredId });
    },
    setRadiusKm: (radiusKm) =>
      store.setState({ radiusKm: Math.min(RADIUS_KM.most, Math.max(RADIUS_KM.least, Math.round(radiusKm))) }),
    chooseLanguage: (language) => store.setState({ language }),
    chooseAppearance: (appearance) => store.setState({ appearance }),
    moveCamera: (camera) => store.setState({ camera }),
    restore: (choices) => store.setState({ ...choices, hoveredId: undefined }),
    receive: (resources) => store.setState((state) => ({ resources: { ...state.resources, ...resources } })),
    reportMap: (mapStatus) => store.setState({ mapStatus }),
    reportScheme: (scheme) => store.setState({ scheme }),
    reportArea: (area) => store.setState({ area }),
  };
}
