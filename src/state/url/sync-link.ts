import type { Actions } from "../actions.ts";
import { type AppState, type Choices, USUAL_CHOICES } from "../app-state.ts";
import type { AppStore } from "../store.ts";
import { readLink, writeLink } from "./link.ts";

/** The used part of `window`, replaced in tests. */
export interface LinkBar {
  readonly location: Pick<Location, "search" | "pathname" | "hash">;
  readonly history: Pick<History, "pushState" | "replaceState">;
  addEventListener(type: "popstate", listener: () => void): void;
}

/**
 * Synchronises the address bar and the store. Acts that Back should undo add an entry to the history; moves of the map replace the present one. In a frame every change replaces it, since Back belongs to the outer page.
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
    if (differs(state, previous, ACTS)) write(true);
    else if (differs(state, previous, MOVES)) write(false);
  });
  bar.addEventListener("popstate", () => {
    isRestoring = true;
    const { language, camera, origin, isEmbedded } = store.getState();
    // Links omit the device's position: an entry without an origin keeps it.
    const kept = origin?.kind === "position" ? origin : undefined;
    const asked = readLink(bar.location.search, { ...USUAL_CHOICES, language, origin: kept });
    // Camera and form of the page stay: Back undoes choices, not movements of the map.
    actions.restore({ ...asked, camera, isEmbedded });
    isRestoring = false;
    // The entry may contain an older camera or invalid values: the address is written again.
    write(false);
  });
}

/** Choices that replace the entry. */
const MOVES: readonly (keyof Choices)[] = ["camera"];

/** All other choices: Back undoes them. */
const ACTS = (Object.keys(USUAL_CHOICES) as (keyof Choices)[]).filter((key) => !MOVES.includes(key));

function differs(state: AppState, previous: AppState, keys: readonly (keyof AppState)[]): boolean {
  return keys.some((key) => state[key] !== previous[key]);
}
