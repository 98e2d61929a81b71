import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
import { inflateSync } from "node:zlib";
import type { BoundingBox } from "../../src/geo/bounding-box.ts";
import type { Position } from "../../src/geo/position.ts";
import { orThrow } from "../or-throw.ts";

/** What the header of an OSM extract says. */
export interface OsmHeader {
  /** West, south, east, north in degrees; undefined where the file does not say it. */
  readonly box: BoundingBox | undefined;
  /** Day of the data, YYYY-MM-DD; undefined where the file does not say it. */
  readonly day: string | undefined;
}

/** The first block of a file is at most this long. */
const MOST_BYTES = 1_000_000;
const NANO = 1e9;

/** Reads the headers of extracts. @throws Error that says in French why a file is no OSM extract */
export function readOsmFiles(paths: readonly string[]): readonly OsmHeader[] {
  return paths.map((path) => orThrow(readOsmFile(path)));
}

/** The oldest day of the data of extracts; undefined where no file says its day. */
export function oldestDay(headers: readonly OsmHeader[]): string | undefined {
  return headers.flatMap(({ day }) => day ?? []).sort()[0];
}

function readOsmFile(path: string): OsmHeader | string {
  if (!existsSync(path) || !statSync(path).isFile()) return `${path} : il n’y a pas de fichier à ce nom.`;
  const bytes = Buffer.alloc(Math.min(MOST_BYTES, statSync(path).size));
  const file = openSync(path, "r");
  try {
    readSync(file, bytes, 0, bytes.length, 0);
  } finally {
    closeSync(file);
  }
  const header = readOsmHeader(bytes);
  return header ?? `${path} : ce n’est pas un extrait d’OpenStreetMap au format PBF (.osm.pbf), ou il est coupé.`;
}

/** Header of an extract (wiki.openstreetmap.org/wiki/PBF_Format) from its first bytes; undefined when they are not those of an extract. */
function readOsmHeader(bytes: Buffer): OsmHeader | undefined {
  try {
    const headerEnd = 4 + bytes.readUInt32BE(0);
    if (headerEnd > 64_000) return undefined;
    const blobHeader = fieldsOf(bytes.subarray(4, headerEnd));
    if (textOf(blobHeader.get(1)) !== "OSMHeader") return undefined;
    const blob = fieldsOf(bytes.subarray(headerEnd, headerEnd + numberOf(blobHeader.get(3))));
    const raw = blob.get(1);
    const packed = blob.get(3);
    const content = raw instanceof Uint8Array ? raw : packed instanceof Uint8Array ? inflateSync(packed) : undefined;
    return content && describe(fieldsOf(content));
  } catch (error) {
    // Bytes of another format: lengths beyond the end, or no zlib stream.
    if (error instanceof RangeError || (error as NodeJS.ErrnoException).code?.startsWith("Z_")) return undefined;
    throw error;
  }
}

/** Whether a position is in the box of an extract; true where the extract does not say its box. */
export function isInBox([longitude, latitude]: Position, { box }: OsmHeader): boolean {
  if (box === undefined) return true;
  const [west, south, east, north] = box;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

type Fields = ReadonlyMap<number, number | Uint8Array>;

function describe(header: Fields): OsmHeader {
  const box = header.get(1);
  const seconds = header.get(32);
  return {
    box: box instanceof Uint8Array ? boxOf(fieldsOf(box)) : undefined,
    day: typeof seconds === "number" ? new Date(1000 * seconds).toISOString().slice(0, 10) : undefined,
  };
}

function boxOf(fields: Fields): OsmHeader["box"] {
  const degrees = (field: number) => unzigzag(numberOf(fields.get(field))) / NANO;
  return [degrees(1), degrees(4), degrees(2), degrees(3)];
}

/** Last value of each field of a message. @throws RangeError when it ends too early */
function fieldsOf(bytes: Uint8Array): Fields {
  const fields = new Map<number, number | Uint8Array>();
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = bytes[at++];
      if (byte === undefined) throw new RangeError("the message ends in a number");
      value += (byte & 127) * shift;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const tag = varint();
    const kind = tag & 7;
    if (kind === 0) {
      fields.set(tag >>> 3, varint());
    } else if (kind === 2) {
      const length = varint();
      if (at + length > bytes.length) throw new RangeError("the message ends in a field");
      fields.set(tag >>> 3, bytes.subarray(at, at + length));
      at += length;
    } else throw new RangeError(`field of kind ${kind}`);
  }
  return fields;
}

function numberOf(value: number | Uint8Array | undefined): number {
  if (typeof value !== "number") throw new RangeError("a number is missing");
  return value;
}

function textOf(value: number | Uint8Array | undefined): string {
  return value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : "";
}

function unzigzag(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}
