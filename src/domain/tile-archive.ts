import type { ByteRange } from "./kept-map/byte-ranges.ts";

/** The part of an archive's header that a map needs. */
export interface ArchiveHeader {
  readonly minZoom: number;
  readonly maxZoom: number;
  /** Its area in degrees. */
  readonly minLon: number;
  readonly minLat: number;
  readonly maxLon: number;
  readonly maxLat: number;
}

/** Zoom, column and row of a tile. */
export interface TileAddress {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** An archive of vector tiles (PMTiles, version 3) on a host, read in parts. What failed is not asked for again: open it anew. */
export interface TileArchive {
  /** Rejects when the archive is missing, cut or another file, or the host does not answer parts. */
  readonly header: () => Promise<ArchiveHeader>;
  /** The bytes of a tile, undefined where the archive has none; rejects as `header`. */
  readonly tile: (z: number, x: number, y: number, signal: AbortSignal) => Promise<ArrayBuffer | undefined>;
}

/** An archive of which the device can keep parts. */
export interface KeepableArchive extends TileArchive {
  /** Where the archive has these tiles and what is read to find them; rejects as `header`. */
  readonly rangesOf: (tiles: readonly TileAddress[]) => Promise<readonly ByteRange[]>;
  /** Bytes of the archive from the host, to be kept; rejects as `header`. */
  readonly readRange: (range: ByteRange, signal: AbortSignal) => Promise<ArrayBuffer>;
}

/** Opens the archive of the site by its fingerprint in the manifest; nothing is requested before a part is asked for. */
export type OpenArchive = (fingerprint: string) => TileArchive;

/** The parts of archives that the device keeps. */
export interface KeptBytes {
  /** Bytes of an archive by its fingerprint; undefined when they are not kept. */
  readonly read: (fingerprint: string, range: ByteRange) => Promise<ArrayBuffer | undefined>;
  /** The archive to be read without a network: the asked one, else the latest one of which a part is kept. */
  readonly fallbackFor: (fingerprint: string) => Promise<string | undefined>;
}

export type OpenKeepableArchive = (fingerprint: string) => KeepableArchive;
