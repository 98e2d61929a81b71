import type { CacheNames } from "./cache-names.ts";

/** Response header with the length of a cached tile in bytes. */
export const TILE_BYTES_HEADER = "x-kept-bytes";

/** Number of cached responses of base maps, and their total length in bytes. */
export async function countTiles(
  caches: CacheStorage,
  names: CacheNames,
): Promise<{ readonly count: number; readonly bytes: number }> {
  if (!(await caches.has(names.tiles))) return { count: 0, bytes: 0 };
  const kept = await (await caches.open(names.tiles)).matchAll();
  const bytes = kept.reduce((sum, { headers }) => sum + Number(headers.get(TILE_BYTES_HEADER) ?? 0), 0);
  return { count: kept.length, bytes };
}

export async function clearTiles(caches: CacheStorage, names: CacheNames): Promise<void> {
  await caches.delete(names.tiles);
}

/** Deletes every cache of this copy of the site. */
export async function clearAll(caches: CacheStorage, names: CacheNames): Promise<void> {
  const ours = (await caches.keys()).filter(names.isOurs);
  await Promise.all(ours.map((name) => caches.delete(name)));
}
