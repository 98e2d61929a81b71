import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it as test } from "vitest";
import { cacheNames } from "./cache-names.ts";
import { STORED_ITEMS, type StoredItem, WITHDRAWN_ITEMS } from "./stored-items.ts";

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
