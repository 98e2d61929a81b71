import type { CacheNames } from "./cache-names.ts";

/** Interfaces of the browser that `recoverStart` uses; tests replace them. */
export interface StartDevice {
  /** Whether the entry script of the page has run. */
  readonly hasStarted: boolean;
  /** Whether the page is itself the result of a reload. */
  readonly isReload: boolean;
  readonly workers: Pick<ServiceWorkerContainer, "controller" | "getRegistration"> | undefined;
  readonly caches: CacheStorage;
  readonly names: CacheNames;
  readonly reload: () => void;
}

/** Path of the script that calls `recoverStart`, beside the page: never cached, so that it comes from the host whatever the cache contains. */
export const START_GUARD = "start-guard.js";

/**
 * Where the entry script of a cached page has not run, because its cached bytes are damaged or its version is broken, deletes the cached
 * versions and the service worker, and reloads the page once from the network. Values that the person stored, and cached maps, stay.
 */
export async function recoverStart({
  hasStarted,
  isReload,
  workers,
  caches,
  names,
  reload,
}: StartDevice): Promise<void> {
  if (hasStarted || workers === undefined || workers.controller === null) return;
  const ours = (await caches.keys()).filter(
    (name) => names.versionOf(name) !== undefined || name === names.clientVersions,
  );
  await Promise.all(ours.map((name) => caches.delete(name)));
  const isGone = await (await workers.getRegistration())?.unregister();
  // A person who has reloaded already reloads again: no page reloads itself twice.
  if (isGone === true && !isReload) reload();
}
