import { version } from "../../package.json";
import { loadPackages } from "../dataset/load-packages.ts";
import { cacheNames } from "../offline/cache-names.ts";
import { VERSION_META } from "../offline/kept-version.ts";
import type { AboutController } from "../state/about/about-controller.ts";
import { eraseDevice } from "../state/about/erase-device.ts";
import type { Actions } from "../state/actions.ts";
import { openKeyValues } from "../state/device-key-values.ts";
import type { AppStore } from "../state/store.ts";
import type { OutsideServices } from "../ui/app-context.ts";
import type { PendingWrites } from "./pending-writes.ts";
import { keptShortcut } from "./search-shortcut.ts";

/** Longer than the controller of what works without a network takes to begin and to end. */
const PATIENCE_MS = 15_000;

/** « À propos » on the real page and the real device. */
export function openAboutController(
  store: AppStore,
  actions: Actions,
  { offline, writes }: { readonly offline: OutsideServices["offline"]; readonly writes: PendingWrites },
): AboutController {
  return {
    version,
    build: document.querySelector<HTMLMetaElement>(`meta[name="${VERSION_META}"]`)?.content ?? "",
    packages: loadPackages,
    shortcut: keptShortcut(),
    erase: () =>
      eraseDevice(store, actions, {
        storage: () => localStorage,
        emptyDatabase,
        forgetSite: () => forgetSite(offline),
        whenWritten: writes.whenDone,
      }),
  };
}

/** @throws Error when something is left, and what the browser throws */
async function emptyDatabase(name: string): Promise<void> {
  // Opening one that is not there would make it.
  const known = await indexedDB.databases?.();
  if (known !== undefined && !known.some((one) => one.name === name)) return;
  const values = openKeyValues(name.slice(name.indexOf(".") + 1));
  await values.delMany(await values.keys());
  if ((await values.keys()).length > 0) throw new Error(`${name} is not empty.`);
}

/** @throws Error when something is left, and what the browser throws */
async function forgetSite(offline: OutsideServices["offline"]): Promise<void> {
  // Browsers give neither caches nor workers to a page that came over plain http.
  if (!("caches" in globalThis)) return;
  await inTime(new Promise((resolve, reject) => offline((controller) => controller.forget().then(resolve, reject))));
  const names = cacheNames(new URL(import.meta.env.BASE_URL, document.baseURI).href);
  if ((await caches.keys()).some(names.isOurs)) throw new Error("A cache of the site is left.");
}

/** Where the controller's code does not come it never answers. */
function inTime(done: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("No answer.")), PATIENCE_MS);
    done.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
