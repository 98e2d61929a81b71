import { readFresh } from "../../data/dataset/fetch-json.ts";
import { cacheNames, isReload } from "../../data/device/cache-names.ts";
import { forgetCaches, forgetWithdrawn } from "../../data/device/stored-items.ts";
import type { Actions } from "../../state/actions.ts";
import type { AppStore } from "../../state/app-state.ts";
import { createOfflineController, type OfflineController, type OfflineEars } from "../offline/controller.ts";

/** Interval between checks for a new version while the page stays open, in ms. */
const LOOK_EVERY_MS = 60 * 60_000;

/** Keeps the site on the device, checks for new versions, and reports the network status to the state. */
export function startOffline(store: AppStore, actions: Actions): OfflineController {
  const workerUrl = new URL(`${import.meta.env.BASE_URL}sw.js`, document.baseURI).href;
  const names = cacheNames(new URL(".", workerUrl).href);
  const controller = createOfflineController(store, actions, {
    workers: "serviceWorker" in navigator ? navigator.serviceWorker : undefined,
    workerUrl,
    // The embedded form stores nothing new on the device, even on a request to the controller.
    savesData: savesData() || store.getState().isEmbedded,
    isReload: isReload(),
    isHidden: () => document.visibilityState === "hidden",
    hasTyped: watchTyped(document),
    reload: () => location.reload(),
    hasOtherCode: () => hasOtherCode(workerUrl),
    // Browsers offer no caches to a page over plain HTTP.
    forgetCaches: async () => ("caches" in globalThis ? forgetCaches(caches, names.isOurs) : undefined),
  });
  forgetWithdrawn(window);
  if ("caches" in globalThis) void forgetCaches(caches, names.isWithdrawn).catch(() => undefined);
  followNetwork(actions);
  listen(controller);
  return controller;
}

/** Whether the service worker that the site publishes lists another entry script than that of the page. */
async function hasOtherCode(workerUrl: string): Promise<boolean> {
  const entry = document.querySelector("script[type=module][src]")?.getAttribute("src");
  const worker = await readFresh(workerUrl);
  if (entry == null || worker === undefined) return false;
  return !worker.includes(entry.replace(/^\.\//, ""));
}

function followNetwork(actions: Actions): void {
  const report = () => actions.reportOffline({ isOffline: !navigator.onLine });
  report();
  window.addEventListener("online", report);
  window.addEventListener("offline", report);
}

function listen(handlers: OfflineEars): void {
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && handlers.look());
  setInterval(handlers.look, LOOK_EVERY_MS);
  // Vite dispatches this event when a chunk or style sheet fails to load.
  window.addEventListener("vite:preloadError", handlers.partMissing);
  // One may have failed before this code was there.
  if (performance.getEntriesByType("resource").some(isGone)) handlers.partMissing();
}

/** Whether the host had no such file. Safari tells no status of a response. */
function isGone(entry: PerformanceEntry): boolean {
  return entry instanceof PerformanceResourceTiming && entry.responseStatus === 404;
}

/** Whether the device asks to save data, or the connection is very slow; false in browsers without this API. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & {
    readonly connection?: { saveData?: boolean; effectiveType?: string };
  };
  return connection?.saveData === true || connection?.effectiveType?.includes("2g") === true;
}

/** Marks a field whose text the page stores, so that a reload does not lose it. */
const KEPT_FIELD = "data-kept";

const WRITTEN_IN = `textarea, input:is([type="text"], [type="search"], [type="email"], [type="tel"], [type="url"], [type="number"], :not([type]))`;

/**
 * Tracks the text fields in which the person types. Returns a function that tells whether a reload would lose something: a field that still
 * contains the typed text. Typed text counts as unsaved unless the field is marked.
 */
export function watchTyped(page: Document): () => boolean {
  // A Map would keep each removed field, and the view that contained it, in memory.
  const written = new WeakMap<Element, string>();
  page.addEventListener(
    "input",
    ({ target }) => {
      const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      if (isField && target.matches(WRITTEN_IN) && !target.hasAttribute(KEPT_FIELD)) written.set(target, target.value);
    },
    true,
  );
  return () => {
    // A field whose text the page has changed since, for example to the chosen name, has served.
    return [...page.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(WRITTEN_IN)].some((field) => {
      const text = written.get(field);
      return text !== undefined && text.trim() !== "" && field.value === text;
    });
  };
}
