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

/** An archive of vector tiles (PMTiles, version 3) on a host, read in parts. What failed is not asked for again: open it anew. */
export interface TileArchive {
  /** Rejects when the archive is missing, cut or another file, or the host does not answer parts. */
  readonly header: () => Promise<ArchiveHeader>;
  /** The bytes of a tile, undefined where the archive has none; rejects as `header`. */
  readonly tile: (z: number, x: number, y: number, signal: AbortSignal) => Promise<ArrayBuffer | undefined>;
}

/** Opens the archive of the site by its fingerprint in the manifest; nothing is requested before a part is asked for. */
export type OpenArchive = (fingerprint: string) => TileArchive;
