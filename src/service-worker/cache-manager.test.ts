import { beforeEach, describe, expect, it as test } from "vitest";
import type { CachedVersion } from "../platform/offline/cached-version.ts";
import { sha256Of } from "../platform/offline/sha256-of.ts";
import { createFakeCaches } from "../testing/fake-caches.ts";
import { type Asked, type CacheManager, createCacheManager } from "./cache-manager.ts";

const SCOPE = "https://example.fr/carte/";
const OTHER_CACHE = "services-alpins:/:version:other";

/** Files of a host, which a test may change. */
let host: Map<string, string>;
let fetched: string[];
let windows: string[];
let caches: CacheStorage;

beforeEach(() => {
  host = new Map();
  fetched = [];
  windows = [];
  caches = createFakeCaches();
});

async function fetchFromHost(url: string): Promise<Response> {
  const path = url.slice(SCOPE.length);
  fetched.push(path);
  const text = host.get(path);
  return text === undefined
    ? new Response("Not found", { status: 404 })
    : new Response(text, { headers: { "content-type": "text/plain", vary: "origin", "content-encoding": "gzip" } });
}

/** Publishes these files on the host and gives a cache manager of their version. */
async function publishes(version: string, files: Readonly<Record<string, string>>): Promise<CacheManager> {
  host = new Map(Object.entries(files));
  const kept: CachedVersion = {
    version,
    files: await Promise.all(
      Object.entries(files).map(async ([path, text]) => {
        const bytes = new TextEncoder().encode(text);
        return { path, sha256: await sha256Of(bytes.buffer), bytes: bytes.length };
      }),
    ),
  };
  return createCacheManager(kept, { caches, scope: SCOPE, fetch: fetchFromHost, windows: async () => windows });
}

const FIRST = {
  "": "page 1",
  "assets/code-1.js": "one",
  "assets/late-1.js": "late",
  "data/points.geojson": "places 1",
};
const SECOND = {
  "": "page 2",
  "assets/code-2.js": "two",
  "assets/late-1.js": "late",
  "data/points.geojson": "places 2",
};

function asks(path: string, clientId = "new"): Asked {
  return { url: SCOPE + path, method: "GET", isNavigation: false, clientId };
}

function opens(query = ""): Asked {
  return { url: SCOPE + query, method: "GET", isNavigation: true, clientId: "" };
}

async function textOf(answer: Promise<Response | undefined>): Promise<string | undefined> {
  return (await answer)?.text();
}

describe("A cache manager", () => {
  test("caches the page, its code and data, and serves them with any query", async () => {
    const cacheManager = await publishes("1", FIRST);
    await cacheManager.install();
    await cacheManager.activate();
    expect(cacheManager.isOfSite(opens("?vue=territoires"))).toBe(true);
    expect(await textOf(cacheManager.answer(opens("?vue=territoires")))).toBe("page 1");
    expect(await textOf(cacheManager.answer(asks("data/points.geojson")))).toBe("places 1");
    const code = await cacheManager.answer(asks("assets/code-1.js"));
    expect(Object.fromEntries(code?.headers ?? [])).toMatchObject({ "content-type": "text/plain" });
    expect(code?.headers.has("content-encoding")).toBe(false);
    expect(code?.headers.has("vary")).toBe(false);
  });

  test("does not answer requests of other sites, other methods, or other pages below the site", async () => {
    const cacheManager = await publishes("1", FIRST);
    expect(cacheManager.isOfSite({ ...asks(""), url: "https://example.fr/autre/" })).toBe(false);
    expect(cacheManager.isOfSite({ ...opens(), url: "https://data.geopf.fr/carte/" })).toBe(false);
    expect(cacheManager.isOfSite({ ...opens(), method: "POST" })).toBe(false);
    expect(cacheManager.isOfSite(opens("lieux/fs-18/"))).toBe(false);
    expect(cacheManager.isOfSite(asks("sw.js"))).toBe(false);
    // The request for the published version bypasses the cache.
    expect(cacheManager.isOfSite(asks(""))).toBe(false);
  });

  test("rejects the installation when a file is of another version or a login page", async () => {
    const cacheManager = await publishes("1", FIRST);
    host.set("data/points.geojson", "<!doctype html>Connectez-vous");
    await expect(cacheManager.install()).rejects.toThrow("points.geojson is of another version");
    host.delete("data/points.geojson");
    await expect(cacheManager.install()).rejects.toThrow("HTTP 404");
  });

  test("fetches only the missing files after an interruption", async () => {
    const cacheManager = await publishes("1", FIRST);
    host.delete("data/points.geojson");
    await expect(cacheManager.install()).rejects.toThrow();
    host.set("data/points.geojson", "places 1");
    fetched = [];
    await cacheManager.install();
    expect(fetched).toEqual(["data/points.geojson"]);
  });

  test("fetches only the changed files of the next version", async () => {
    await (await publishes("1", FIRST)).install();
    fetched = [];
    const next = await publishes("2", SECOND);
    await next.install();
    expect([...fetched].sort()).toEqual(["", "assets/code-2.js", "data/points.geojson"]);
    await next.activate();
    expect(await textOf(next.answer(asks("assets/late-1.js")))).toBe("late");
  });

  test("fetches a file again whose cached bytes are damaged, for the same version and for the next", async () => {
    const damage = async (version: string, path: string) => {
      const cache = await caches.open(`services-alpins:/carte/:version:${version}`);
      const kept = await cache.match(SCOPE + path);
      await cache.put(SCOPE + path, new Response("lat", { headers: new Headers(kept?.headers ?? []) }));
    };
    const first = await publishes("1", FIRST);
    await first.install();
    await damage("1", "assets/code-1.js");
    await first.install();
    await first.activate();
    expect(await textOf(first.answer(asks("assets/code-1.js")))).toBe("one");
    await damage("1", "assets/late-1.js");
    const next = await publishes("2", SECOND);
    await next.install();
    await next.activate();
    expect(await textOf(next.answer(asks("assets/late-1.js")))).toBe("late");
  });

  test("serves an open window from its own version, code and data, and a new window from the next one", async () => {
    const first = await publishes("1", FIRST);
    await first.install();
    await first.activate();
    const second = await publishes("2", SECOND);
    await second.install();
    windows = ["old"];
    await second.activate();
    expect(await textOf(second.answer(asks("data/points.geojson", "old")))).toBe("places 1");
    expect(await textOf(second.answer(asks("assets/code-1.js", "old")))).toBe("one");
    expect(await textOf(second.answer(asks("data/points.geojson", "new")))).toBe("places 2");
    expect(await textOf(second.answer(opens()))).toBe("page 2");
    // A worker of the old window has a client id of its own.
    expect(await textOf(second.answer(asks("assets/code-1.js", "worker")))).toBe("one");
  });

  test("restores the client versions after the browser has ended the worker between two requests", async () => {
    const first = await publishes("1", FIRST);
    await first.install();
    await first.activate();
    const second = await publishes("2", SECOND);
    await second.install();
    windows = ["old"];
    await second.activate();
    const woken = await publishes("2", SECOND);
    expect(await textOf(woken.answer(asks("data/points.geojson", "old")))).toBe("places 1");
  });

  test("deletes a version when its last window closes, and no cache of another site", async () => {
    await caches.open(OTHER_CACHE);
    for (const [version, files] of [
      ["1", FIRST],
      ["2", SECOND],
      ["3", { ...SECOND, "": "page 3" }],
    ] as const) {
      const cacheManager = await publishes(version, files);
      await cacheManager.install();
      await cacheManager.activate();
      windows.push(`window of ${version}`);
      if (version !== "3") continue;
      expect(await textOf(cacheManager.answer(asks("data/points.geojson", "window of 1")))).toBe("places 1");
      windows = ["window of 2", "window of 3"];
      await cacheManager.tidy();
      expect((await caches.keys()).filter((name) => name.includes("version")).sort()).toEqual([
        OTHER_CACHE,
        "services-alpins:/carte/:version:2",
        "services-alpins:/carte/:version:3",
      ]);
    }
  });

  test("serves no window opened before the first version, until a window that shows this version is adopted", async () => {
    const first = await publishes("1", FIRST);
    await first.install();
    windows = ["visitor"];
    await first.activate();
    expect(await textOf(first.answer(asks("data/points.geojson", "visitor")))).toBe("places 1");
    const second = await publishes("2", SECOND);
    await second.install();
    windows = ["visitor", "reloaded past the cache"];
    await second.activate();
    await second.adopt("reloaded past the cache");
    expect(await textOf(second.answer(asks("data/points.geojson", "reloaded past the cache")))).toBe("places 2");
    expect(await textOf(second.answer(asks("data/points.geojson", "visitor")))).toBe("places 1");
  });

  test("answers nothing for a file deleted from the device, so that the network answers", async () => {
    const cacheManager = await publishes("1", FIRST);
    await cacheManager.install();
    await cacheManager.activate();
    for (const name of await caches.keys()) await caches.delete(name);
    expect(await cacheManager.answer(opens())).toBeUndefined();
    expect(await cacheManager.answer(asks("assets/code-1.js"))).toBeUndefined();
    expect(await caches.keys()).toEqual([]);
  });

  test("reads damaged client versions as none", async () => {
    const cache = await caches.open("services-alpins:/carte/:ledger");
    for (const damaged of ["{", "null", '{"current":3,"earlier":{"a":1}}']) {
      await cache.put(`${SCOPE}__ledger`, new Response(damaged));
      const cacheManager = await publishes("1", FIRST);
      await cacheManager.install();
      expect(await textOf(cacheManager.answer(asks("data/points.geojson", "a")))).toBe("places 1");
    }
  });
});
