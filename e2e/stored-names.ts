/** Runs in the page: names of everything stored by the browser for it. Empty databases do not count. */
export async function listStoredNames(): Promise<string[]> {
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
