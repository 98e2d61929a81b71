import { selectHasTravelTimes } from "../state/access-selectors.ts";
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
  { names: ["places"], isDue: () => true },
  { names: ["manifest"], isDue: (state) => isLookingClosely(state) || wantsToKnow(state) || wantsTheMap(state) },
  { names: ["communes", "resorts", "roads"], isDue: (state) => wantsToKnow(state) || wantsTheMap(state) },
  { names: ["needs"], isDue: ({ searchWanted }) => searchWanted },
  { names: ["neighbours"], isDue: wantsPlacesAround },
  { names: ["territories", "baseMap"], isDue: wantsTheMap },
  { names: ["settlement"], isDue: wantsPeople },
  { names: ["travelTimes"], isDue: wantsMeasuredWays },
];

/**
 * Fetches each file of the data once: the places at once, for the list and the map's markers; the sources for a sheet; communes, resorts
 * and roads when somebody searches, says where they start, looks at the data or brings a file; outlines and base map when the map
 * stands; the words of needs when somebody searches; places outside the region then, or when somebody searches, starts somewhere or opens a sheet; all when a view wants
 * them; where people live for the figures of coverage; measured ways when they are the access model and the manifest announces them.
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

/** A sheet says where its facts are from, and « À propos » of which day the data are. */
function isLookingClosely({ selection, view }: AppState): boolean {
  return selection.kind !== "none" || view === "apropos";
}

/** Where there are none, nobody asks. */
function wantsMeasuredWays(state: AppState): boolean {
  const { accessModel } = state;
  return accessModel !== "saison" && accessModel.kind === "mesure" && selectHasTravelTimes(state);
}

function wantsToKnow({ searchWanted, origin, view, importing }: AppState): boolean {
  return searchWanted || origin !== undefined || view === "donnees" || importing.status !== "none";
}

/** A sheet may be open of one of them; a frame on another site's page shows none. */
function wantsPlacesAround(state: AppState): boolean {
  return !state.isEmbedded && (state.selection.kind === "place" || wantsToKnow(state) || wantsTheMap(state));
}

function wantsTheMap({ mapStatus, view }: AppState): boolean {
  return mapStatus !== "waiting" || view === "territoires" || view === "saisonniers";
}

/** « Territoires », the report that « Données » prints, and the people within official isochrones. */
function wantsPeople({ view, isochrones }: AppState): boolean {
  return view === "territoires" || view === "donnees" || isochrones.around !== undefined;
}
