import { PMTiles, type RangeResponse, type Source } from "pmtiles";
import { DETAILED_MAP_FILE } from "../domain/exchange/detailed-map-file.ts";
import type { TileArchive } from "../domain/tile-archive.ts";

/** A part has at most some hundred kilobytes: for a person who looks at the map a slower answer is as good as none. */
const TIMEOUT_MS = 12_000;
const VECTOR_TILES = 1;

/** Opens the archive of the site, which is read by requests of ranges (RFC 9110, section 14). Its URL changes with its content. */
export function openArchive(fingerprint: string, ask: typeof fetch = (asked, init) => fetch(asked, init)): TileArchive {
  const url = `${import.meta.env.BASE_URL}data/${DETAILED_MAP_FILE}?v=${fingerprint.slice(0, 12)}`;
  const reader = new PMTiles(partsOf(url, ask));
  return {
    header: async () => {
      const header = await reader.getHeader();
      if (header.tileType !== VECTOR_TILES) throw new Error("not vector tiles");
      return header;
    },
    tile: async (z, x, y, signal) => (await reader.getZxy(z, x, y, signal))?.data,
  };
}

function partsOf(url: string, ask: typeof fetch): Source {
  let version: string | undefined;
  return {
    getKey: () => url,
    getBytes: async (offset, length, signal): Promise<RangeResponse> => {
      const range = `bytes=${offset}-${offset + length - 1}`;
      return within(TIMEOUT_MS, signal, async (limit) => {
        const response = await ask(url, { headers: { range }, signal: limit });
        // A host without parts answers 200 with the whole archive: it is not read.
        if (response.status !== 206) throw new Error(`HTTP ${response.status} for a part`);
        const tag = response.headers.get("etag") ?? "";
        version ??= tag;
        if (tag !== version) throw new Error("the archive was replaced");
        const data = await response.arrayBuffer();
        // The first part may be longer than the archive; a later one that is shorter comes from a cut file.
        if (data.byteLength > length || (offset > 0 && data.byteLength < length)) throw new Error("the archive is cut");
        return { data };
      });
    },
  };
}

/** Ends a request after a time, or by a signal, and cancels a body that was not read. AbortSignal.any is missing in browsers of 2023. */
async function within<T>(ms: number, signal: AbortSignal | undefined, act: (limit: AbortSignal) => Promise<T>) {
  const limit = new AbortController();
  const end = () => limit.abort();
  if (signal?.aborted) end();
  const timer = setTimeout(end, ms);
  signal?.addEventListener("abort", end, { once: true });
  try {
    return await act(limit.signal);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", end);
    end();
  }
}
