import type { CacheNames } from "../platform/offline/cache-names.ts";
import { TILE_BYTES_HEADER } from "../platform/offline/cached-tiles.ts";
import { STORED_ITEMS } from "../platform/offline/stored-items.ts";
import { OUTSIDE_SERVICES } from "../platform/online/services.ts";
import { bareHeaders } from "./bare-headers.ts";

/** About 40 MB: a valley at every zoom, or the whole region up to the zoom of towns. */
const MOST_TILES = 1500;
/** A glyph file has about 100 kB, a dense tile about 300. A longer response is none of these. */
const LONGEST_BYTES = 1_000_000;
/** Plan IGN is published anew every few weeks. */
const FRESH_MS = STORED_ITEMS.maps.days * 24 * 3600 * 1000;
const KEPT_ON_HEADER = "x-kept-on";

/** Paths of tiles, styles, glyphs and symbols on the base map's host. Its other services are not cached. */
const PIECES = ["/tms/", "/wmts", "/annexes/ressources/vectorTiles/"];

export interface TileSurroundings {
  readonly caches: CacheStorage;
  readonly names: CacheNames;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly now: () => number;
  readonly most?: number;
}

export interface TileRepository {
  readonly answer: (request: Request) => Promise<{
    readonly response: Response;
    /** Settles once the response is cached; never rejects. */
    readonly keeping: Promise<void>;
  }>;
}

/** Whether a request is for a tile, style, glyph or symbol of an online base map. */
export function isTile({ url, method }: Pick<Request, "url" | "method">): boolean {
  const { origin, pathname } = new URL(url);
  const isHost = OUTSIDE_SERVICES.baseMap.origins.some((one) => one === origin);
  return method === "GET" && isHost && PIECES.some((beginning) => pathname.startsWith(beginning));
}

/**
 * Caches the latest responses of online base maps up to a number, and answers from them without a request: for thirty days, and for longer
 * while the network or the service fails. Fetches nothing that the page did not request.
 */
export function createTileRepository({
  caches,
  names,
  fetch,
  now,
  most = MOST_TILES,
}: TileSurroundings): TileRepository {
  /** Undefined until counted: the browser may end the worker between two requests. */
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
    // No cache yet, or cleared by the person.
    count = 0;
    return undefined;
  }

  /** A date in the future was written by a wrong clock: the response is stale. */
  function isFresh(kept: Response): boolean {
    const ageMs = now() - keptOn(kept);
    return ageMs >= 0 && ageMs < FRESH_MS;
  }

  return {
    answer: async (request) => {
      // A failing storage counts as an empty one.
      const kept = await find(request.url).catch(() => undefined);
      if (kept !== undefined && isFresh(kept)) return { response: kept, keeping: Promise.resolve() };
      const response = await fetch(request).catch((fault: unknown) => {
        if (kept === undefined) throw fault;
        return kept;
      });
      if (response === kept || !response.ok) return { response: kept ?? response, keeping: Promise.resolve() };
      // The length of an opaque response is unknown, and browsers count it as megabytes.
      if (response.type === "opaque" || isPage(response)) return { response, keeping: Promise.resolve() };
      const keeping = keep(request, response.clone()).catch(async () => {
        // Storage quota exceeded: tiles are the first to be deleted.
        count = undefined;
        await caches.delete(names.tiles).catch(() => false);
      });
      return { response, keeping };
    },
  };
}

/** Deletes the oldest responses, some at a time so that it happens rarely; returns the number left. */
async function thin(cache: Cache, left: number): Promise<number> {
  const requests = await cache.keys();
  const old = requests.slice(0, Math.max(0, requests.length - Math.floor(left)));
  await Promise.all(old.map((request) => cache.delete(request)));
  return requests.length - old.length;
}

/** Whether a network's login page or a maintenance page came instead of a tile: cached, it would replace the map for thirty days. */
function isPage({ headers }: Response): boolean {
  return headers.get("content-type")?.startsWith("text/html") === true;
}

function keptOn(response: Response): number {
  return Number(response.headers.get(KEPT_ON_HEADER) ?? 0);
}
