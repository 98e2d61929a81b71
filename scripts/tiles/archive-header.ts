import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import * as v from "valibot";

/** What the build reads of an archive of tiles. */
export interface ArchiveHeader {
  readonly tiles: number;
  readonly minzoom: number;
  readonly maxzoom: number;
  /** Day of the data, YYYY-MM-DD; empty where the extracts did not say it. */
  readonly roadsOf: string;
  /** Day on which the archive was drawn. */
  readonly drawnOn: string;
  /** Producer and licence of its relief; left out without one. */
  readonly relief?: ReliefOrigin;
}

interface ReliefOrigin {
  readonly producer: string;
  readonly licence: string;
}

/** Bytes of the header of version 3: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md */
const HEADER_BYTES = 127;
const MAGIC = "PMTiles";
const VERSION = 3;
const VECTOR = 1;
const GZIP = 2;
/** Offsets of the fields in the header. */
const AT = { version: 7, root: 8, metadata: 24, tiles: 72, compression: 97, kind: 99, minzoom: 100, maxzoom: 101 };

const metadataSchema = v.object({ description: v.string() });

/** The description of an archive, which has the days of its data and the origin of its relief: tilemaker keeps no other text of ours. */
export function describeArchive(roadsOf: string, drawnOn: string, relief?: ReliefOrigin): string {
  const origin = relief === undefined ? "" : ` Relief : ${relief.producer} (${relief.licence}).`;
  return `Carte détaillée, © contributeurs OpenStreetMap, ODbL 1.0. Données du ${roadsOf || UNKNOWN_DAY}, dessinées le ${drawnOn}.${origin}`;
}

const UNKNOWN_DAY = "(jour inconnu)";
const DAYS =
  /Données du (\d{4}-\d{2}-\d{2}|\(jour inconnu\)), dessinées le (\d{4}-\d{2}-\d{2})\.(?: Relief : (.+) \(([^()]+)\)\.)?$/;

/** Reads the header and the metadata of an archive of vector tiles, or says in French why it is none. */
export function readArchiveHeader(path: string): ArchiveHeader | string {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    return readHeader((offset, length) => {
      if (offset + length > size) return undefined;
      const bytes = Buffer.alloc(length);
      return readSync(file, bytes, 0, length, offset) === length ? bytes : undefined;
    });
  } catch (error) {
    // Bytes that are no gzip or no JSON.
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code?.startsWith("Z_")) return CUT;
    throw error;
  } finally {
    closeSync(file);
  }
}

const CUT = "le fichier est coupé";

/** @param read bytes at an offset; undefined when the file ends before */
function readHeader(read: (offset: number, length: number) => Buffer | undefined): ArchiveHeader | string {
  const header = read(0, HEADER_BYTES);
  if (header?.toString("latin1", 0, MAGIC.length) !== MAGIC || header[AT.version] !== VERSION) {
    return "ce n’est pas une archive de tuiles (PMTiles 3)";
  }
  if (header[AT.kind] !== VECTOR || header[AT.compression] !== GZIP) return "ses tuiles ne sont pas vectorielles";
  const number = (at: number) => Number(header.readBigUInt64LE(at));
  const tiles = number(AT.tiles);
  if (tiles === 0) return "elle ne contient aucune tuile";
  const root = read(number(AT.root), number(AT.root + 8));
  // tilemaker writes the metadata last: a file that ends before them is cut.
  const packed = read(number(AT.metadata), number(AT.metadata + 8));
  if (root === undefined || packed === undefined) return CUT;
  const days = readDays(JSON.parse(gunzipSync(packed).toString("utf8")));
  if (days === undefined) return "elle n’a pas été faite par npm run data:tiles";
  return { tiles, minzoom: header[AT.minzoom] ?? 0, maxzoom: header[AT.maxzoom] ?? 0, ...days };
}

function readDays(json: unknown): Pick<ArchiveHeader, "roadsOf" | "drawnOn" | "relief"> | undefined {
  const metadata = v.safeParse(metadataSchema, json);
  if (!metadata.success) return undefined;
  const [, day, drawnOn, producer, licence] = DAYS.exec(metadata.output.description) ?? [];
  if (day === undefined || drawnOn === undefined) return undefined;
  const relief = producer === undefined || licence === undefined ? {} : { relief: { producer, licence } };
  return { roadsOf: day === UNKNOWN_DAY ? "" : day, drawnOn, ...relief };
}
