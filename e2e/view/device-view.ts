import { expect } from "../driver.ts";
import { listKept } from "../in-page/shown.ts";
import { BaseView } from "./base-view.ts";
import { SLOW_MS } from "./texts.ts";

/** Stored values of the browser. */
export class DeviceView extends BaseView {
  /** Expects « Données » to say that the whole site is cached on the device. */
  async keepsSite(): Promise<void> {
    await expect(this.page.getByText("La carte est gardée sur cet appareil")).toBeVisible({ timeout: SLOW_MS });
  }

  /** All stored values of the page, by name. */
  async keeps(names: readonly string[]): Promise<void> {
    await expect.poll(() => this.page.evaluate(listStoredNames)).toEqual(names);
  }

  /** Names of all IndexedDB databases, empty ones included. */
  async hasDatabases(names: readonly string[]): Promise<void> {
    const list = () => this.page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    await expect.poll(list).toEqual(names);
  }

  /** Expects no offline cache of the site. */
  async keepsNothing(): Promise<void> {
    await expect.poll(() => this.page.evaluate(listKept)).toEqual([]);
  }
}

/** Runs in the page: names of everything stored by the browser for it. Empty databases do not count. */
async function listStoredNames(): Promise<string[]> {
  const databases = await Promise.all(
    (await indexedDB.databases()).map(({ name = "" }) => countEntries(name).then((count) => ({ name, count }))),
  );
  const workers = "serviceWorker" in navigator ? await navigator.serviceWorker.getRegistrations() : [];
  return [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...databases.filter(({ count }) => count > 0).map(({ name }) => `database ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
    ...workers.map(({ scope }) => `worker ${scope}`),
    ...(document.cookie === "" ? [] : [`cookie ${document.cookie}`]),
  ].sort();

  function countEntries(name: string): Promise<number> {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const stores = [...request.result.objectStoreNames];
        const transaction = request.result.transaction(stores);
        const counts = stores.map((store) => transaction.objectStore(store).count());
        transaction.oncomplete = () => {
          request.result.close();
          resolve(counts.reduce((sum, { result }) => sum + result, 0));
        };
      };
    });
  }
}
