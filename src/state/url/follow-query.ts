import type { Actions } from "../actions.ts";
import { type AppStore, type Choices, USUAL_CHOICES } from "../app-state.ts";
import { readLink, writeLink } from "./link.ts";

/** The used part of `window`, replaced in tests. */
export interface LinkBar {
  readonly location: Pick<Location, "search" | "pathname" | "hash">;
  readonly history: Pick<History, "pushState" | "replaceState">;
  addEventListener(type: "popstate", listener: () => void): void;
}

/** How a page writes its choices into its address. */
export interface Followed<Choices> {
  readonly choices: () => Choices;
  readonly subscribe: (listener: () => void) => void;
  readonly write: (choices: Choices) => string;
  /** Called with the query that Back or Forward leads to. */
  readonly goTo: (search: string) => void;
  /**
   * Whether a change adds an entry to the history, for Back; else it replaces the present one. In a frame no change does: the history
   * belongs to the site around it.
   */
  readonly addsEntry: (choices: Choices, before: Choices, sinceMs: number) => boolean;
}

/** Changes closer to one another make one entry of the history: a person tries several values or types a name. */
export const ONE_ACT_MS = 1500;

/** Keeps the query of the address that of the choices, and the choices those of the entry at Back and Forward. */
export function followQuery<Choices>(bar: LinkBar, followed: Followed<Choices>): void {
  let before = followed.choices();
  let written = followed.write(before);
  let lastChange = Number.NEGATIVE_INFINITY;
  let isRestoring = false;
  followed.subscribe(() => {
    const choices = followed.choices();
    if (isRestoring || choices === before) return;
    const former = before;
    const query = followed.write(choices);
    before = choices;
    if (query === written) return;
    written = query;
    const now = performance.now();
    const isNewEntry = followed.addsEntry(choices, former, now - lastChange);
    lastChange = now;
    if (isNewEntry) bar.history.pushState(null, "", address());
    else bar.history.replaceState(null, "", address());
  });
  bar.addEventListener("popstate", () => {
    isRestoring = true;
    followed.goTo(bar.location.search);
    isRestoring = false;
    before = followed.choices();
    written = followed.write(before);
    // The entry may hold invalid values, or those that the page keeps at Back.
    if (written !== bar.location.search) bar.history.replaceState(null, "", address());
  });

  function address(): string {
    return bar.location.pathname + written + bar.location.hash;
  }
}

/** Synchronises the address bar and the store: Back undoes acts; moves of the map replace the present entry. */
export function syncLink(bar: LinkBar, store: AppStore, actions: Actions): void {
  bar.history.replaceState(null, "", bar.location.pathname + writeLink(store.getState()) + bar.location.hash);
  followQuery(bar, {
    choices: store.getState,
    subscribe: store.subscribe,
    write: writeLink,
    goTo: (search) => {
      const { language, camera, origin, isEmbedded } = store.getState();
      // Links omit the device's position: an entry without an origin keeps it.
      const kept = origin?.kind === "position" ? origin : undefined;
      const asked = readLink(search, { ...USUAL_CHOICES, language, origin: kept });
      // Camera and form of the page stay: Back undoes choices, not movements of the map.
      actions.restore({ ...asked, camera, isEmbedded });
    },
    addsEntry: (choices, before) => !choices.isEmbedded && ACTS.some((key) => choices[key] !== before[key]),
  });
}

/** Choices whose changes Back undoes: all but the movements of the map. */
const ACTS = (Object.keys(USUAL_CHOICES) as (keyof Choices)[]).filter((key) => key !== "camera");

/** The value that a text names. */
export function oneOf<Value extends string>(values: readonly Value[], text: string | null): Value | undefined {
  return values.find((value) => value === text);
}

type Entry = readonly [name: string, value: string | number | undefined, usual?: string | number];

/** The query of some values, without usual and unknown ones: "" where none is left. */
export function writeQuery(entries: readonly Entry[]): string {
  const query = new URLSearchParams();
  for (const [name, value, usual] of entries)
    if (value !== undefined && value !== usual) query.set(name, String(value));
  return query.size === 0 ? "" : `?${query}`;
}
