import { findTile, PMTiles, type RangeResponse, type Source, zxyToTileId } from "pmtiles";
import type { ByteRange } from "../../domain/kept-map/byte-ranges.ts";
import type { KeepableArchive, KeptBytes, TileAddress } from "../../domain/tile-archive.ts";
import { DETAILED_MAP_FILE } from "../../formats/public-data/file-names.ts";

/** A part has at most some hundred kilobytes: for a person who looks at the map a slower answer is as good as none. */
const TIMEOUT_MS = 12_000;
/** A download that a person asked for may take longer. */
const KEEPING_TIMEOUT_MS = 60_000;
const VECTOR_TILES = 1;
/** The reader requests the header with what follows it: the first directory, which never lies beyond. */
const HEAD_BYTES = 16_384;

/** What an archive is read from, replaced in tests. */
export interface ArchiveSources {
  readonly ask?: typeof fetch;
  /** What the device keeps of archives: read first, and alone without a network. */
  readonly kept?: KeptBytes;
  readonly isOffline?: () => boolean;
}

/** Opens the archive of the site, which is read by requests of ranges (RFC 9110, section 14). Its URL changes with its content. */
export function openArchive(fingerprint: string, sources: ArchiveSources = {}): KeepableArchive {
  const parts = partsOf(fingerprint, sources);
  const reader = new PMTiles(parts.source);
  return {
    header: async () => {
      const header = await reader.getHeader();
      if (header.tileType !== VECTOR_TILES) throw new Error("not vector tiles");
      return header;
    },
    tile: async (z, x, y, signal) => (await reader.getZxy(z, x, y, signal))?.data,
    rangesOf: (tiles) => rangesOf(reader, tiles),
    readRange: async ({ from, to }, signal) => {
      const bytes = await parts.request({ from, to }, signal, { ms: KEEPING_TIMEOUT_MS, cache: "no-store" });
      if (bytes.byteLength !== to - from + 1) throw new Error("the archive is cut");
      return bytes;
    },
  };
}

/** The ranges of the head, of the directories that lead to some tiles, and of the tiles. */
async function rangesOf(reader: PMTiles, tiles: readonly TileAddress[]): Promise<readonly ByteRange[]> {
  const { source, cache } = reader;
  const header = await reader.getHeader();
  const ranges: ByteRange[] = [{ from: 0, to: HEAD_BYTES - 1 }];
  const asked = new Set<number>();
  const find = async (id: number, offset: number, length: number): Promise<ByteRange | undefined> => {
    const entry = findTile(await cache.getDirectory(source, offset, length, header), id);
    if (entry === null) return undefined;
    if (entry.runLength > 0) return rangeAt(header.tileDataOffset + entry.offset, entry.length);
    const leaf = rangeAt(header.leafDirectoryOffset + entry.offset, entry.length);
    if (!asked.has(leaf.from)) ranges.push(leaf);
    asked.add(leaf.from);
    return find(id, leaf.from, entry.length);
  };
  for (const { z, x, y } of tiles) {
    if (z < header.minZoom || z > header.maxZoom) continue;
    const range = await find(zxyToTileId(z, x, y), header.rootDirectoryOffset, header.rootDirectoryLength);
    if (range !== undefined) ranges.push(range);
  }
  return ranges;
}

function rangeAt(from: number, length: number): ByteRange {
  return { from, to: from + length - 1 };
}

interface Parts {
  readonly source: Source;
  /** Requests a part from the host. */
  readonly request: (range: ByteRange, signal: AbortSignal | undefined, how: HowToAsk) => Promise<ArrayBuffer>;
}

interface HowToAsk {
  readonly ms: number;
  readonly cache: RequestCache;
}

function partsOf(
  fingerprint: string,
  {
    ask = (asked, init) => fetch(asked, init),
    kept,
    isOffline = () => globalThis.navigator?.onLine === false,
  }: ArchiveSources,
): Parts {
  const url = `${import.meta.env.BASE_URL}data/${DETAILED_MAP_FILE}?v=${fingerprint.slice(0, 12)}`;
  let version: string | undefined;
  const request: Parts["request"] = ({ from, to }, signal, { ms, cache }) =>
    within(ms, signal, async (limit) => {
      // The browser would log an error for each request.
      if (isOffline()) throw new TypeError("no network");
      const response = await ask(url, { headers: { range: `bytes=${from}-${to}` }, signal: limit, cache });
      // A host without parts answers 200 with the whole archive: it is not read.
      if (response.status !== 206) throw new Error(`HTTP ${response.status} for a part`);
      const tag = response.headers.get("etag") ?? "";
      version ??= tag;
      if (tag !== version) throw new Error("the archive was replaced");
      return response.arrayBuffer();
    });
  /** The archive whose kept parts are read; another than the asked one is never mixed with parts from the host. */
  let reading: Promise<string> | undefined;
  const chooseArchive = async () =>
    (isOffline() ? await kept?.fallbackFor(fingerprint).catch(() => undefined) : undefined) ?? fingerprint;
  return {
    request,
    source: {
      getKey: () => url,
      getBytes: async (offset, length, signal): Promise<RangeResponse> => {
        reading ??= chooseArchive();
        const archive = await reading;
        const range = rangeAt(offset, length);
        const own = await kept?.read(archive, range).catch(() => undefined);
        if (own !== undefined) return { data: own };
        if (archive !== fingerprint) throw new TypeError("no network");
        const data = await request(range, signal, { ms: TIMEOUT_MS, cache: "default" });
        // The first part may be longer than the archive; a later one that is shorter comes from a cut file.
        if (data.byteLength > length || (offset > 0 && data.byteLength < length)) throw new Error("the archive is cut");
        return { data };
      },
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
