import { readPublishedVersion } from "../dataset/read-published-version.ts";
import { cacheNames } from "../offline/cache-names.ts";
import { clearAll, clearTiles, countTiles } from "../offline/kept-tiles.ts";
import { VERSION_META } from "../offline/kept-version.ts";
import type { Actions } from "../state/actions.ts";
import {
  createOfflineController,
  type OfflineController,
  type OfflineEars,
} from "../state/offline/offline-controller.ts";
import type { AppStore } from "../state/store.ts";
import { PANEL } from "../theme/panel.ts";
import type { PendingWrites } from "./pending-writes.ts";
import { watchTyped } from "./watch-typed.ts";

/** How often a page that stays open looks for a new version. */
const LOOK_EVERY_MS = 60 * 60_000;

/** Keeps the site on the device, looks for new versions, and tells the state whether there is a network. */
export function keepOffline(store: AppStore, actions: Actions, writes: PendingWrites): OfflineController {
  const workerUrl = new URL(`${import.meta.env.BASE_URL}sw.js`, document.baseURI).href;
  const names = cacheNames(new URL(".", workerUrl).href);
  const controller = createOfflineController(store, actions, {
    workers: "serviceWorker" in navigator ? navigator.serviceWorker : undefined,
    workerUrl,
    version: document.querySelector<HTMLMetaElement>(`meta[name="${VERSION_META}"]`)?.content ?? "",
    // A frame on another site's page keeps nothing that it does not keep already, whoever turns to the controller.
    savesData: savesData() || store.getState().isEmbedded,
    isHidden: () => document.visibilityState === "hidden",
    hasTyped: watchTyped(document),
    whenWritten: writes.whenDone,
    reload: () => location.reload(),
    publishedVersion: () => readPublishedVersion(VERSION_META),
    tiles: { count: () => countTiles(caches, names), clear: () => clearTiles(caches, names) },
    forgetCaches: () => clearAll(caches, names),
  });
  followNetwork(actions);
  followScheme(store);
  listen(controller);
  return controller;
}

function followNetwork(actions: Actions): void {
  const tell = () => actions.reportOffline({ isOffline: !navigator.onLine });
  tell();
  window.addEventListener("online", tell);
  window.addEventListener("offline", tell);
}

/** The window of an installed page has the colour of the panel, also where the person chose another appearance than the device's. */
function followScheme(store: AppStore): void {
  const paint = () => {
    for (const colour of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]'))
      colour.content = PANEL[store.getState().scheme].ground;
  };
  paint();
  store.subscribe(({ scheme }, previous) => scheme !== previous.scheme && paint());
}

function listen(ears: OfflineEars): void {
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && ears.look());
  setInterval(ears.look, LOOK_EVERY_MS);
  // Vite tells so of code and styles that do not come.
  window.addEventListener("vite:preloadError", ears.partMissing);
}

/** Where the device says that bytes are dear, or the connection is very slow. Only some browsers tell. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & {
    readonly connection?: { saveData?: boolean; effectiveType?: string };
  };
  return connection?.saveData === true || connection?.effectiveType?.includes("2g") === true;
}
