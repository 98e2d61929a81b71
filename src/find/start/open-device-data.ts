import { cacheNames } from "../../data/device/cache-names.ts";
import type { Actions } from "../../state/actions.ts";
import { deleteDatabase, openKeyValues } from "../../state/device-key-values.ts";
import type { OutsideServices } from "../app-context.ts";
import type { DeviceDataController } from "../device-data/controller.ts";
import { eraseDevice } from "../device-data/erase-device.ts";
import { keptShortcut } from "./search-shortcut.ts";

/** Longest wait for the offline controller to start and to finish, in ms. */
const TIMEOUT_MS = 15_000;

/** Opens the controller of what the device keeps, with its storage. */
export function openDeviceData(actions: Actions, offline: OutsideServices["offline"]): DeviceDataController {
  return {
    shortcut: keptShortcut(),
    erase: () =>
      eraseDevice(actions, {
        storage: () => localStorage,
        emptyDatabase,
        forgetSite: () => forgetSite(offline),
      }),
  };
}

/** @throws Error when entries remain, and errors of the browser */
async function emptyDatabase(name: string): Promise<void> {
  // Opening a database that does not exist would create it.
  const known = await indexedDB.databases?.();
  if (known !== undefined && !known.some((one) => one.name === name)) return;
  const values = openKeyValues(name.slice(name.indexOf(".") + 1));
  await values.delMany(await values.keys());
  if ((await values.keys()).length > 0) throw new Error(`The database ${name} is not empty`);
  await deleteDatabase(name);
}

/** @throws Error when a cache remains, and errors of the browser */
async function forgetSite(offline: OutsideServices["offline"]): Promise<void> {
  // Browsers offer neither caches nor service workers to a page over plain HTTP.
  if (!("caches" in globalThis)) return;
  await withTimeout(
    new Promise((resolve, reject) =>
      offline(
        (controller) => controller.forget().then(resolve, reject),
        () => reject(new Error("The code of the offline controller cannot be loaded")),
      ),
    ),
  );
  const names = cacheNames(new URL(import.meta.env.BASE_URL, document.baseURI).href);
  if ((await caches.keys()).some(names.isOurs)) throw new Error("A cache of the site remains");
}

/** Rejects after TIMEOUT_MS: an installation of the site that goes on for ever would keep the promise. */
function withTimeout(done: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`The offline controller did not answer within ${TIMEOUT_MS} ms`)),
      TIMEOUT_MS,
    );
    done.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
