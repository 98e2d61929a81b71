import { STORED_TEXTS } from "../../data/device/stored-texts.ts";
import { seasonOn } from "../../domain/network/conditions.ts";
import { type Actions, createActions } from "../../state/actions.ts";
import { USUAL_CHOICES } from "../../state/app-state.ts";
import { otherTabs, repositoryOn } from "../../state/repository.ts";
import { type AppStore, createAppStore } from "../../state/store.ts";
import { readLink } from "../../state/url/link.ts";
import { type LinkBar, syncLink } from "../../state/url/sync-link.ts";
import { deviceLanguage } from "./device-language.ts";
import { followAppearance } from "./follow-appearance.ts";
import { followClock } from "./follow-clock.ts";
import { persistBaseMap } from "./persist-base-map.ts";
import { persistRecentSearches } from "./persist-recent-searches.ts";
import { recallLayerWhenThere } from "./recall-layer-when-there.ts";

export interface StartedStore {
  readonly store: AppStore;
  readonly actions: Actions;
  readonly stopClock: () => void;
}

/** Creates the store with the choices of the link, and connects it to the device: appearance, clock, address bar and storage. */
export function startStore(bar: LinkBar): StartedStore {
  const { recentSearches, baseMapChoice, layers } = STORED_TEXTS;
  const repositoryOf = (key: string) => repositoryOn(() => localStorage, key);
  const usual = { ...USUAL_CHOICES, language: deviceLanguage(navigator.languages) };
  const store = createAppStore(readLink(bar.location.search, usual), seasonOn(new Date()));
  const actions = createActions(store);
  followAppearance(document.documentElement, matchMedia("(prefers-color-scheme: dark)"), store, actions);
  const stopClock = followClock(store, actions);
  syncLink(bar, store, actions);
  persistRecentSearches(repositoryOf(recentSearches), store, actions, otherTabs(window, recentSearches));
  persistBaseMap(repositoryOf(baseMapChoice), store, actions);
  recallLayerWhenThere(
    repositoryOf(layers),
    store,
    actions,
    async () => (await import("./recall-layer.ts")).recallLayer,
  );
  return { store, actions, stopClock };
}
