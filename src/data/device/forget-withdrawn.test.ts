import { expect, it as test } from "vitest";
import { cacheNames } from "./cache-names.ts";
import { forgetCaches, forgetWithdrawn, type StorageOfDevice } from "./forget-withdrawn.ts";

function deviceWith(removed: string[]): StorageOfDevice {
  return {
    localStorage: { removeItem: (key: string) => removed.push(`text ${key}`) },
    indexedDB: { deleteDatabase: (name: string) => removed.push(`database ${name}`) },
  } as unknown as StorageOfDevice;
}

test("withdrawn keys and databases are removed from the device", () => {
  const removed: string[] = [];
  forgetWithdrawn(deviceWith(removed), { texts: ["a", "b"], databases: ["c"] });
  expect(removed).toEqual(["text a", "text b", "database c"]);
});

test("a browser that refuses storage is left alone", () => {
  const refusing = {
    get localStorage(): Storage {
      throw new DOMException("denied", "SecurityError");
    },
    indexedDB: {},
  } as StorageOfDevice;
  expect(() => forgetWithdrawn(refusing, { texts: ["a"], databases: ["b"] })).not.toThrow();
});

test("caches of former versions of this copy of the site are removed, and no others", async () => {
  const { site, isWithdrawn } = cacheNames("https://example.org/");
  const kept = new Set([
    site,
    "services-alpins:/:detailed:05",
    "services-alpins:/:ledger",
    "services-alpins:/:tiles",
    "services-alpins:/:version:0123456789abcdef",
    "services-alpins:/b/:tiles",
  ]);
  const caches = { keys: async () => [...kept], delete: async (name: string) => kept.delete(name) };
  await forgetCaches(caches as unknown as CacheStorage, isWithdrawn);
  expect([...kept]).toEqual([site, "services-alpins:/b/:tiles"]);
});
