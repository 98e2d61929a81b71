import type { Actions } from "../state/actions.ts";
import type { AppState, Resources } from "../state/app-state.ts";
import type { AppStore } from "../state/store.ts";
import { loadResources } from "./load-resources.ts";

interface Stage {
  readonly names: readonly (keyof Resources)[];
  readonly isDue: (state: AppState) => boolean;
}

/** In the order in which people need the data on a poor connection; a stage may come before the one above it. */
const STAGES: readonly Stage[] = [
  { names: ["points", "manifest"], isDue: () => true },
  { names: ["communes", "resorts"], isDue: (state) => state.searchWanted || wantsTheMap(state) },
  { names: ["territories", "baseMap", "roads"], isDue: wantsTheMap },
];

/**
 * Fetches each file of the data once: the places at once, for the list and the map's markers; communes and resorts when the
 * map stands or the search is used; outlines, base map and roads when the map stands or a view wants them.
 */
export function loadInStages(store: AppStore, actions: Actions): void {
  let waiting = STAGES;
  const loadDue = (state: AppState) => {
    const due = waiting.filter(({ isDue }) => isDue(state));
    if (due.length === 0) return;
    waiting = waiting.filter((stage) => !due.includes(stage));
    const names = new Set(due.flatMap((stage) => stage.names));
    loadResources(store, actions, (name) => names.has(name));
  };
  loadDue(store.getState());
  if (waiting.length === 0) return;
  const stop = store.subscribe((state) => {
    loadDue(state);
    if (waiting.length === 0) stop();
  });
}

function wantsTheMap({ mapStatus, view, origin }: AppState): boolean {
  return mapStatus !== "waiting" || view === "territoires" || view === "saisonniers" || origin !== undefined;
}
