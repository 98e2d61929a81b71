import { beforeEach, describe, expect, it as test } from "vitest";
import { cacheNames } from "../platform/offline/cache-names.ts";
import { clearTiles, countTiles } from "../platform/offline/cached-tiles.ts";
import { createFakeCaches } from "../testing/fake-caches.ts";
import { createTileRepository, isTile } from "./tile-repository.ts";

const NAMES = cacheNames("https://example.fr/carte/");
const TILE = "https://data.geopf.fr/tms/1.0.0/PLAN.IGN/9/264/";
const MOST = 20;
const DAY_MS = 24 * 3600 * 1000;

let caches: CacheStorage;
let requests: string[];
let network: (url: string) => Response | undefined;
let now: number;

beforeEach(() => {
  caches = createFakeCaches();
  requests = [];
  network = () => new Response("tile", { headers: { "content-type": "application/x-protobuf" } });
  now = Date.UTC(2026, 10, 25);
});

function repository() {
  return createTileRepository({
    caches,
    names: NAMES,
    fetch: async ({ url }) => {
      requests.push(url);
      const answer = network(url);
      if (answer === undefined) throw new TypeError("Failed to fetch");
      return answer;
    },
    now: () => now,
    most: MOST,
  });
}

async function ask(url: string, on = repository()): Promise<string> {
  const { response, keeping } = await on.answer(new Request(url));
  const text = await response.text();
  await keeping;
  return text;
}

describe("isTile", () => {
  test.each([
    [`${TILE}180.pbf`, true],
    ["https://data.geopf.fr/wmts?SERVICE=WMTS&TILEROW=1", true],
    ["https://data.geopf.fr/annexes/ressources/vectorTiles/fonts/a/0-255.pbf", true],
    ["https://data.geopf.fr/geocodage/search?q=gap", false],
    ["https://example.fr/tms/1.0.0/PLAN.IGN/9/264/180.pbf", false],
  ])("%s: %s", (url, expected) => {
    expect(isTile({ url, method: "GET" })).toBe(expected);
  });
});

describe("Tiles, glyphs and symbols of online base maps", () => {
  test("come from the cache without a request, for thirty days", async () => {
    expect(await ask(`${TILE}1.pbf`)).toBe("tile");
    now += 29 * DAY_MS;
    expect(await ask(`${TILE}1.pbf`)).toBe("tile");
    expect(requests).toHaveLength(1);
    now += 2 * DAY_MS;
    network = () => new Response("newer tile");
    expect(await ask(`${TILE}1.pbf`)).toBe("newer tile");
    expect(await countTiles(caches, NAMES)).toEqual({ count: 1, bytes: "newer tile".length });
  });

  test("are requested again when the clock was years ahead at caching", async () => {
    const right = now;
    now += 20 * 365 * DAY_MS;
    await ask(`${TILE}1.pbf`);
    now = right;
    network = () => new Response("newer tile");
    expect(await ask(`${TILE}1.pbf`)).toBe("newer tile");
  });

  test("come from the cache for longer when the network or the service fails", async () => {
    await ask(`${TILE}1.pbf`);
    now += 100 * DAY_MS;
    network = () => undefined;
    expect(await ask(`${TILE}1.pbf`)).toBe("tile");
    network = () => new Response("Too many", { status: 429 });
    expect(await ask(`${TILE}1.pbf`)).toBe("tile");
  });

  test("are not cached when the request fails, and the failure is passed on", async () => {
    network = () => new Response("Oops", { status: 500 });
    expect(await ask(`${TILE}1.pbf`)).toBe("Oops");
    network = () => undefined;
    await expect(ask(`${TILE}1.pbf`)).rejects.toThrow("Failed to fetch");
    expect(await countTiles(caches, NAMES)).toEqual({ count: 0, bytes: 0 });
  });

  test("are not cached when an HTML page comes instead", async () => {
    network = () => new Response("<p>Maintenance", { headers: { "content-type": "text/html; charset=utf-8" } });
    expect(await ask(`${TILE}1.pbf`)).toBe("<p>Maintenance");
    expect(await countTiles(caches, NAMES)).toEqual({ count: 0, bytes: 0 });
  });

  test("are not cached when the response is opaque or too long", async () => {
    network = () => Object.defineProperty(new Response("secret"), "type", { value: "opaque" });
    await ask(`${TILE}1.pbf`);
    network = () => new Response(new Uint8Array(1_000_001));
    await ask(`${TILE}2.pbf`);
    expect((await countTiles(caches, NAMES)).count).toBe(0);
  });

  test("are limited in number: the oldest are deleted", async () => {
    const one = repository();
    for (let row = 0; row <= MOST; row++) await ask(`${TILE}${row}.pbf`, one);
    const { count } = await countTiles(caches, NAMES);
    expect(count).toBe(MOST * 0.9);
    const asksBefore = requests.length;
    await ask(`${TILE}${MOST}.pbf`, one);
    expect(requests).toHaveLength(asksBefore);
    await ask(`${TILE}0.pbf`, one);
    expect(requests).toHaveLength(asksBefore + 1);
  });

  test("are counted anew after the browser ended the worker or the person cleared them", async () => {
    for (let row = 0; row < MOST; row++) await ask(`${TILE}${row}.pbf`);
    await ask(`${TILE}last.pbf`);
    expect((await countTiles(caches, NAMES)).count).toBe(MOST * 0.9);
    const one = repository();
    await ask(`${TILE}more.pbf`, one);
    await clearTiles(caches, NAMES);
    await ask(`${TILE}again.pbf`, one);
    expect((await countTiles(caches, NAMES)).count).toBe(1);
  });

  test("are all deleted when the device has no room, and the page gets its response", async () => {
    await ask(`${TILE}1.pbf`);
    const full: CacheStorage = {
      ...caches,
      open: async (name) => {
        const cache = await caches.open(name);
        return new Proxy(cache, {
          get: (target, key) =>
            key === "put"
              ? async () => {
                  throw new DOMException("full", "QuotaExceededError");
                }
              : Reflect.get(target, key).bind(target),
        });
      },
    };
    const one = createTileRepository({
      caches: full,
      names: NAMES,
      fetch: async () => new Response("tile"),
      now: () => now,
    });
    expect(await ask(`${TILE}2.pbf`, one)).toBe("tile");
    expect((await countTiles(caches, NAMES)).count).toBe(0);
  });
});
