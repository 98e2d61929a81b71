import type { CacheNames } from "../offline/cache-names.ts";
import { KEPT_THINGS } from "../offline/kept-things.ts";
import { TILE_BYTES_HEADER } from "../offline/kept-tiles.ts";
import { OUTSIDE_SERVICES } from "../online/services.ts";
import { bareHeaders } from "./bare-headers.ts";

/** Some 40 MB: a valley at every zoom, or the whole region down to its towns. */
const MOST_TILES = 1500;
/** A glyph file has some 100 kB, a dense tile some 300. What is longer is no piece of a map. */
const LONGEST_BYTES = 1_000_000;
/** Plan IGN is drawn anew every few weeks. */
const FRESH_MS = KEPT_THINGS.maps.days * 24 * 3600 * 1000;
const KEPT_ON_HEADER = "x-kept-on";

/** Where the base map's host has tiles, styles, glyphs and symbols; beside them it answers questions that are nobody's to keep. */
const PIECES = ["/tms/", "/wmts", "/annexes/ressources/vectorTiles/"];

export interface TileSurroundings {
  readonly caches: CacheStorage;
  readonly names: CacheNames;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly now: () => number;
  readonly most?: number;
}

export interface TileShelf {
  readonly answer: (request: Request) => Promise<{
    readonly response: Response;
    /** Once the device has what it was given to keep; never rejects. */
    readonly keeping: Promise<void>;
  }>;
}

/** Whether a request is for a piece of an online base map. */
export function isTile({ url, method }: Pick<Request, "url" | "method">): boolean {
  const { origin, pathname } = new URL(url);
  const isHost = OUTSIDE_SERVICES.baseMap.origins.some((one) => one === origin);
  return method === "GET" && isHost && PIECES.some((beginning) => pathname.startsWith(beginning));
}

/**
 * Keeps what the page has asked of online base maps, the latest pieces up to a number, and gives them again without asking: for thirty days, and for
 * longer where the network or the service fails. Nothing is fetched that the page did not ask for.
 */
export function createTileShelf({ caches, names, fetch, now, most = MOST_TILES }: TileSurroundings): TileShelf {
  /** Undefined until counted: the browser may have ended the worker meanwhile. */
  let count: number | undefined;

  async function keep(request: Request, response: Response): Promise<void> {
    const bytes = await response.arrayBuffer();
    if (bytes.byteLength > LONGEST_BYTES) return;
    const headers = bareHeaders(response.headers);
    headers.set(TILE_BYTES_HEADER, String(bytes.byteLength));
    headers.set(KEPT_ON_HEADER, String(now()));
    const cache = await caches.open(names.tiles);
    await cache.put(request.url, new Response(bytes, { headers }));
    count = (count ?? (await cache.keys()).length - 1) + 1;
    if (count > most) count = await thin(cache, most * 0.9);
  }

  async function find(url: string): Promise<Response | undefined> {
    if (await caches.has(names.tiles)) return (await caches.open(names.tiles)).match(url);
    // None yet, or cleared by the person.
    count = 0;
    return undefined;
  }

  /** A piece that is from the future was kept by a clock that was wrong. */
  function isFresh(kept: Response): boolean {
    const ageMs = now() - keptOn(kept);
    return ageMs >= 0 && ageMs < FRESH_MS;
  }

  return {
    answer: async (request) => {
      // Storage that fails is storage that has nothing.
      const kept = await find(request.url).catch(() => undefined);
      if (kept !== undefined && isFresh(kept)) return { response: kept, keeping: Promise.resolve() };
      const response = await fetch(request).catch((fault: unknown) => {
        if (kept === undefined) throw fault;
        return kept;
      });
      if (response === kept || !response.ok) return { response: kept ?? response, keeping: Promise.resolve() };
      // An answer that the service does not let the page read is of unknown length, and counts for megabytes.
      if (response.type === "opaque" || isPage(response)) return { response, keeping: Promise.resolve() };
      const keeping = keep(request, response.clone()).catch(async () => {
        // No room: the pieces of maps are the first that the device can do without.
        count = undefined;
        await caches.delete(names.tiles).catch(() => false);
      });
      return { response, keeping };
    },
  };
}

/** Takes away the oldest, some at a time so that it is seldom; gives how many are left. */
async function thin(cache: Cache, left: number): Promise<number> {
  const requests = await cache.keys();
  const old = requests.slice(0, Math.max(0, requests.length - Math.floor(left)));
  await Promise.all(old.map((request) => cache.delete(request)));
  return requests.length - old.length;
}

/** What comes instead of a tile where a network asks for a password first, or the service is being mended: for thirty days it would be the map. */
function isPage({ headers }: Response): boolean {
  return headers.get("content-type")?.startsWith("text/html") === true;
}

function keptOn(response: Response): number {
  return Number(response.headers.get(KEPT_ON_HEADER) ?? 0);
}
