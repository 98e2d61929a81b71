import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it as test } from "vitest";
import { cacheNames } from "./cache-names.ts";
import {
  forgetCaches,
  forgetWithdrawn,
  STORED_ITEMS,
  type StorageOfDevice,
  type StoredItem,
  WITHDRAWN_ITEMS,
} from "./stored-items.ts";

const things: readonly StoredItem[] = Object.values(STORED_ITEMS);
/** The product code: not tests, nor what they are built of. */
const SOURCES = readdirSync("src", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
  .filter(({ parentPath }) => !parentPath.startsWith(join("src", "testing")))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
  .join("\n");

test("declares each localStorage key of the code", () => {
  const written = [...SOURCES.matchAll(/"(services-alpins\.[^"`$]+)"/g)].map(([, name]) => name ?? "");
  const declared = [...things, WITHDRAWN_ITEMS].flatMap(({ texts, databases }) => [...texts, ...databases]);
  expect(written.length).toBeGreaterThan(3);
  expect(written.filter((name) => !declared.includes(name))).toEqual([]);
});

test("declares each database that the code opens", () => {
  const opened = [...SOURCES.matchAll(/openKeyValues\("([^"]+)"/g)].map(([, name]) => `services-alpins.${name}`);
  expect([...new Set(opened)].sort()).toEqual(things.flatMap(({ databases }) => databases).sort());
});

test("declares each cache of the site", () => {
  const { site } = cacheNames("https://example.org/");
  const declared = things.flatMap(({ caches }) => caches).map((name) => `services-alpins:/:${name}`);
  expect(declared).toEqual([site]);
});

test("declares each name once", () => {
  for (const where of ["texts", "databases", "caches"] as const) {
    const withdrawn = where === "caches" ? [] : WITHDRAWN_ITEMS[where];
    const names = [...things.flatMap((thing) => thing[where]), ...withdrawn];
    expect(new Set(names).size).toBe(names.length);
  }
});

test("covers every storage of a page: no code sets a cookie or uses sessionStorage", () => {
  expect(SOURCES.match(/document\.cookie|cookieStore|sessionStorage/g)).toBeNull();
});

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
