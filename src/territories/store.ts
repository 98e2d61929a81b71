import { createStore, type StoreApi } from "zustand/vanilla";
import { CATEGORIES } from "../domain/category.ts";
import type { BestSites } from "../domain/figures/best-sites.ts";
import type { Figures } from "../domain/figures/figures.ts";
import { type PlannedPlace, type Settings, THRESHOLDS } from "../domain/figures/settings.ts";
import type { CoveredArea } from "../domain/geo/covered-area.ts";
import type { Position } from "../domain/geo/position.ts";
import { IDLE, LOADING, type Loadable, readyValue } from "../domain/loadable.ts";
import { isNearRegion } from "../domain/opening-view.ts";
import type { Place } from "../domain/place.ts";
import { isSameTerritory, type TerritoryRef } from "../domain/territory-ref.ts";
import type { Scheme } from "../state/app-state.ts";
import { allLoading } from "../state/held-resources.ts";
import { recallImported } from "../state/imported-storage.ts";
import { MOST_COMPARED, MOST_PLANNED, plannedId, type TerritoriesChoices } from "./link.ts";

/** Data that the page shows; the worker loads for itself what it computes with. */
export type Resources = ReturnType<typeof nothingYet>;

function nothingYet() {
  return allLoading("communes", "manifest", "places", "neighbours", "outlines", "baseMap", "sources", "nearGround");
}

export interface State {
  readonly choices: TerritoriesChoices;
  readonly scheme: Scheme;
  readonly resources: Resources;
  /** Places of the file that the person has imported. */
  readonly imported: readonly Place[];
  /** The latest figures; while others are computed, those before. */
  readonly figures: Loadable<Figures>;
  /** Whether the figures are those of the present sentence. */
  readonly isCurrent: boolean;
  readonly area: Loadable<CoveredArea>;
  /** Number of places that « Où ouvrir ? » proposes; undefined while it is closed. */
  readonly siteCount: number | undefined;
  readonly sites: Loadable<BestSites>;
  /** Whether the next click on the map adds a place; refused when the last one was outside of the region. */
  readonly placing: "no" | "yes" | "refused";
  /** The territory under the pointer, on the map or in the table. */
  readonly hovered: TerritoryRef | undefined;
}

export type Store = StoreApi<State>;

export function createTerritoriesStore(choices: TerritoriesChoices): Store {
  return createStore<State>(() => ({
    choices,
    scheme: "light",
    resources: nothingYet(),
    imported: [],
    figures: LOADING,
    isCurrent: false,
    area: IDLE,
    siteCount: undefined,
    sites: IDLE,
    placing: "no",
    hovered: undefined,
  }));
}

export type Actions = ReturnType<typeof createActions>;

/** The acts of a person. Each changes the state at once; figures follow. */
export function createActions(store: Store) {
  const choose = (change: Partial<TerritoriesChoices>) =>
    store.setState(({ choices }) => ({ choices: { ...choices, ...change } }));
  const set = (change: Partial<Settings>) => choose({ settings: { ...store.getState().choices.settings, ...change } });
  const plan = (planned: readonly PlannedPlace[]) => set({ planned });
  const planned = () => store.getState().choices.settings.planned;
  return {
    choose,
    set,
    /** Straight lines have no minutes: the threshold keeps its metric where it can. */
    chooseWay: (way: Settings["way"]) => {
      const { threshold } = store.getState().choices.settings;
      const isStraight = way === "droite" && threshold.metric === "min";
      set({ way, threshold: isStraight ? { metric: "km", value: THRESHOLDS.km.usual } : threshold });
    },
    chooseTerritory: (territory: TerritoryRef) => {
      choose({ territory });
      store.setState({ siteCount: undefined });
    },
    /** Puts a territory side by side with the others, or takes it away. */
    compare: (territory: TerritoryRef, isCompared: boolean) => {
      const others = store.getState().choices.compared.filter((one) => !isSameTerritory(one, territory));
      if (isCompared && others.length >= MOST_COMPARED) return;
      choose({ compared: isCompared ? [...others, territory] : others });
    },
    compareAll: (compared: readonly TerritoryRef[]) => choose({ compared: compared.slice(0, MOST_COMPARED) }),
    beginPlacing: () => store.setState({ placing: "yes" }),
    endPlacing: () => store.setState({ placing: "no" }),
    /** Adds a planned place of the type that the sentence asks for; a position far from every commune is refused. */
    addPlace: (position: Position, name = "") => {
      const townHalls = (readyValue(store.getState().resources.communes)?.communes ?? []).map((one) => one.position);
      if (!isNearRegion(position, townHalls)) return store.setState({ placing: "refused" });
      store.setState({ placing: "no" });
      const taken = new Set(planned().map(({ id }) => id));
      if (taken.size >= MOST_PLANNED) return;
      let number = 1;
      while (taken.has(plannedId(number))) number += 1;
      const { service } = store.getState().choices.settings;
      const type = CATEGORIES.find((category) => category === service) ?? "france-services";
      plan([...planned(), { id: plannedId(number), name, position, type, openings: [] }]);
    },
    changePlace: (id: string, change: Partial<Omit<PlannedPlace, "id">>) =>
      plan(planned().map((place) => (place.id === id ? { ...place, ...change } : place))),
    removePlace: (id: string) => plan(planned().filter((place) => place.id !== id)),
    removeAllPlaces: () => plan([]),
    askSites: (siteCount: number | undefined) => store.setState({ siteCount }),
    hover: (hovered: TerritoryRef | undefined) => store.setState({ hovered }),
    receive: (resources: Partial<Resources>) =>
      store.setState((state) => ({ resources: { ...state.resources, ...resources } })),
    receiveImported: (imported: readonly Place[]) => store.setState({ imported }),
    /** TerritoriesChoices of a link that Back or Forward leads to. */
    goTo: (choices: TerritoriesChoices) => store.setState({ choices }),
    reportScheme: (scheme: Scheme) => store.setState({ scheme }),
  };
}

/** Reads the file that the person has imported on the page « Données », if there is one: its places count. */
export async function loadImported(actions: Actions): Promise<void> {
  actions.receiveImported((await recallImported()).layer?.places ?? []);
}
