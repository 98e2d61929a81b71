import type { Actions } from "../actions.ts";
import { type AppState, USUAL_CHOICES } from "../app-state.ts";
import type { AppStore } from "../store.ts";
import { readLink, writeLink } from "./link.ts";

/** What must be there of the browser: a part of `window`, so that tests can stand in for it. */
export interface LinkBar {
  readonly location: Pick<Location, "search" | "pathname" | "hash">;
  readonly history: Pick<History, "pushState" | "replaceState">;
  addEventListener(type: "popstate", listener: () => void): void;
}

/**
 * Keeps the address bar and the store together. Acts that a person would undo with Back make an entry in the history;
 * what moves continuously (camera, thresholds) only rewrites the present one. In a frame on another site's page every act
 * does, for Back is of that page there.
 */
export function syncLink(bar: LinkBar, store: AppStore, actions: Actions): void {
  let isRestoring = false;
  const write = (isNewEntry: boolean) => {
    const state = store.getState();
    const search = writeLink(state);
    if (search === bar.location.search) return;
    const address = bar.location.pathname + search + bar.location.hash;
    if (isNewEntry && !state.isEmbedded) bar.history.pushState(null, "", address);
    else bar.history.replaceState(null, "", address);
  };
  write(false);
  store.subscribe((state, previous) => {
    if (isRestoring) return;
    if (differs(state, previous, ACTS) || hasOtherPlanned(state, previous)) write(true);
    else if (differs(state, previous, MOVES)) write(false);
  });
  bar.addEventListener("popstate", () => {
    isRestoring = true;
    const { language, camera, origin, isEmbedded } = store.getState();
    // No link tells where the device is: an entry that names no other origin takes nothing back from the person.
    const kept = origin?.kind === "position" ? origin : undefined;
    const asked = readLink(bar.location.search, { ...USUAL_CHOICES, language, origin: kept });
    // The map keeps its place and the page its form: Back undoes what was asked, not where one looked.
    actions.restore({ ...asked, camera, isEmbedded });
    isRestoring = false;
    // The entry may tell of an older place of the map, or nonsense: the address says what is shown.
    write(false);
  });
}

/** What Back undoes. */
const ACTS = [
  "view",
  "filters",
  "opening",
  "passesBy",
  "reach",
  "origin",
  "selection",
  "followsMap",
  "accessModel",
  "countsStops",
  "countsNeighbours",
  "overrides",
  "peopleGroup",
  "demandPlace",
  "territory",
  "compared",
  "tableLevel",
  "accessMap",
  "excluded",
  "siting",
  "inspected",
  "language",
  "appearance",
] as const satisfies readonly (keyof AppState)[];

/** What moves continuously, planned places step by step, or only puts in order what is shown. */
const MOVES = [
  "camera",
  "radiusKm",
  "thresholdMin",
  "planned",
  "tableSort",
  "tableColumns",
] as const satisfies readonly (keyof AppState)[];

/** Whether a planned place was added or removed, rather than moved or named. */
function hasOtherPlanned({ planned }: AppState, previous: AppState): boolean {
  return planned !== previous.planned && String(planned.map(idOf)) !== String(previous.planned.map(idOf));
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

function differs(state: AppState, previous: AppState, keys: readonly (keyof AppState)[]): boolean {
  return keys.some((key) => state[key] !== previous[key]);
}
