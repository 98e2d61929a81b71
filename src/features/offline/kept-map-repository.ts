import * as v from "valibot";
import type { ByteRange } from "../../domain/kept-map/byte-ranges.ts";
import { rangesHolding } from "../../domain/kept-map/ranges-holding.ts";
import type { KeptBytes } from "../../domain/tile-archive.ts";
import type { CacheNames } from "../../platform/offline/cache-names.ts";
import { sha256Of } from "../../platform/offline/sha256-of.ts";
import type { KeptPart } from "./slice.ts";

const pieceSchema = v.object({ from: v.number(), to: v.number(), sha256: v.string() });
const indexSchema = v.object({
  code: v.string(),
  fingerprint: v.string(),
  size: v.number(),
  total: v.number(),
  bytes: v.number(),
  keptOn: v.string(),
  isDamaged: v.boolean(),
  pieces: v.array(pieceSchema),
});

type Piece = v.InferOutput<typeof pieceSchema>;
type Index = v.InferOutput<typeof indexSchema>;

/** What is to be kept of an archive for a département. */
export interface PartToKeep {
  readonly code: string;
  readonly fingerprint: string;
  /** Length of the archive in bytes. */
  readonly size: number;
  readonly pieces: readonly ByteRange[];
  /** Length of the pieces. */
  readonly total: number;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** The parts of the detailed map on the device: a cache for each département and archive, with an index and pieces of the archive. */
export interface KeptMapRepository extends KeptBytes {
  readonly list: () => Promise<readonly KeptPart[]>;
  /** Begins a part, or goes on with it; returns the pieces that are still missing. */
  readonly begin: (part: PartToKeep) => Promise<readonly ByteRange[]>;
  /** Rejects when the device has no room. */
  readonly write: (part: PartToKeep, piece: ByteRange, bytes: ArrayBuffer) => Promise<void>;
  /** Deletes what is kept for a département of this archive, or of all others. */
  readonly remove: (code: string, isRemoved: (fingerprint: string) => boolean) => Promise<void>;
}

/** Pieces are checked by their hash when they are first read. */
export function createKeptMapRepository(caches: CacheStorage, names: CacheNames, scope: string): KeptMapRepository {
  const indexes = createIndexes(caches, names, scope);
  const pieces = createPieces(caches, scope, indexes);
  return {
    list: async () => {
      indexes.forget();
      return (await indexes.all()).map(({ pieces: _, size: __, ...part }) => part);
    },
    begin: async ({ code, fingerprint, size, pieces: wanted, total, today }) => {
      const before = await indexes.read(indexes.nameOf(code, fingerprint));
      const { pieces: kept, bytes } = before ?? { pieces: [], bytes: 0 };
      await indexes.write({ code, fingerprint, size, total, bytes, keptOn: today, isDamaged: false, pieces: kept });
      return wanted.filter((piece) => rangesHolding(kept, piece) === undefined);
    },
    write: async ({ code, fingerprint }, piece, bytes) => {
      const name = indexes.nameOf(code, fingerprint);
      const index = await indexes.read(name);
      // Removed meanwhile in another window.
      if (index === undefined) throw new DOMException("the part was removed", "AbortError");
      const sha256 = await pieces.put(name, piece, bytes);
      const length = index.bytes + bytes.byteLength;
      await indexes.write({ ...index, bytes: length, pieces: [...index.pieces, { ...piece, sha256 }] });
    },
    remove: async (code, isRemoved) => {
      indexes.forget();
      for (const { code: own, fingerprint } of await indexes.all()) {
        if (own === code && isRemoved(fingerprint)) await caches.delete(indexes.nameOf(code, fingerprint));
      }
      indexes.forget();
    },
    read: async (fingerprint, range) => {
      for (const index of await indexes.all()) {
        const bytes = index.fingerprint === fingerprint ? await pieces.read(index, range) : undefined;
        if (bytes !== undefined) return bytes;
      }
      return undefined;
    },
    fallbackFor: async (fingerprint) => {
      const kept = await indexes.all();
      if (kept.some((index) => index.fingerprint === fingerprint)) return fingerprint;
      return [...kept].sort((a, b) => (a.keptOn < b.keptOn ? 1 : -1))[0]?.fingerprint;
    },
  };
}

interface Indexes {
  readonly nameOf: (code: string, fingerprint: string) => string;
  readonly read: (name: string) => Promise<Index | undefined>;
  readonly write: (index: Index) => Promise<void>;
  /** Of all parts, by département: read once for many tiles. */
  readonly all: () => Promise<readonly Index[]>;
  readonly forget: () => void;
}

function createIndexes(caches: CacheStorage, names: CacheNames, scope: string): Indexes {
  const url = `${scope}kept-map/index.json`;
  const nameOf = (code: string, fingerprint: string) => names.keptMap(`${code}:${fingerprint.slice(0, 12)}`);
  let known: Promise<readonly Index[]> | undefined;
  const forget = () => {
    known = undefined;
  };
  const read = async (name: string): Promise<Index | undefined> => {
    const text = await (await caches.open(name)).match(url).then((found) => found?.text());
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), indexSchema), text);
    return parsed.success ? parsed.output : undefined;
  };
  const readAll = async () => {
    const ours = (await caches.keys()).filter((name) => names.keptMapOf(name) !== undefined);
    const indexes = await Promise.all(ours.map(read));
    return indexes.flatMap((index) => index ?? []).sort((a, b) => (a.code < b.code ? -1 : 1));
  };
  return {
    nameOf,
    read,
    forget,
    write: async (index) => {
      const cache = await caches.open(nameOf(index.code, index.fingerprint));
      await cache.put(url, new Response(JSON.stringify(index)));
      forget();
    },
    all: () => {
      known ??= readAll().catch((error: unknown) => {
        forget();
        throw error;
      });
      return known;
    },
  };
}

interface Pieces {
  /** Writes a piece and returns its hash. */
  readonly put: (name: string, piece: ByteRange, bytes: ArrayBuffer) => Promise<string>;
  /** The bytes of a range, which may lie in several pieces; undefined when some are missing or damaged. */
  readonly read: (index: Index, range: ByteRange) => Promise<ArrayBuffer | undefined>;
}

function createPieces(caches: CacheStorage, scope: string, indexes: Indexes): Pieces {
  const urlOf = ({ from, to }: ByteRange) => `${scope}kept-map/${from}-${to}`;
  const checked = new Set<string>();
  /** A piece that is missing or damaged is struck off the index, so that it can be kept again. */
  const load = async (index: Index, piece: Piece): Promise<ArrayBuffer | undefined> => {
    const name = indexes.nameOf(index.code, index.fingerprint);
    const bytes = await (await caches.open(name)).match(urlOf(piece)).then((found) => found?.arrayBuffer());
    const key = `${name} ${urlOf(piece)}`;
    if (bytes !== undefined && (checked.has(key) || (await sha256Of(bytes)) === piece.sha256)) {
      checked.add(key);
      return bytes;
    }
    checked.delete(key);
    const others = index.pieces.filter(({ from }) => from !== piece.from);
    const left = index.bytes - (piece.to - piece.from + 1);
    await indexes.write({ ...index, bytes: left, pieces: others, isDamaged: true });
    return undefined;
  };
  return {
    put: async (name, piece, bytes) => {
      await (await caches.open(name)).put(urlOf(piece), new Response(bytes));
      return sha256Of(bytes);
    },
    read: async (index, { from, to }) => {
      // The head that a reader asks for may be longer than a small archive.
      const last = Math.min(to, index.size - 1);
      const holding = rangesHolding(index.pieces, { from, to: last });
      if (holding === undefined) return undefined;
      const whole = new Uint8Array(last - from + 1);
      for (const piece of holding) {
        const bytes = await load(index, piece);
        if (bytes === undefined) return undefined;
        const begin = Math.max(from, piece.from);
        whole.set(new Uint8Array(bytes).subarray(begin - piece.from, last + 1 - piece.from), begin - from);
      }
      return whole.buffer;
    },
  };
}
