import { gzipSync } from "node:zlib";

/** A tile of an archive, packed by gzip. */
export interface ArchivedTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly data: Uint8Array;
}

type Box = readonly [west: number, south: number, east: number, north: number];

const HEADER_BYTES = 127;
const GZIP = 2;
const VECTOR_TILES = 1;

/** Writes an archive of vector tiles (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md) with its tiles in one directory. */
export function writeArchive(
  tiles: readonly ArchivedTile[],
  [west, south, east, north]: Box = [5, 43, 8, 47],
  metadata: object = {},
): Buffer {
  const sorted = tiles.map((tile) => ({ ...tile, id: tileId(tile) })).sort((a, b) => a.id - b.id);
  const ids = sorted.map(({ id }, rank) => id - (sorted[rank - 1]?.id ?? 0));
  const lengths = sorted.map(({ data }) => data.length);
  // Each tile follows the one before it: only the first offset is written, by one more.
  const offsets = sorted.map((_, rank) => (rank === 0 ? 1 : 0));
  const numbers = [sorted.length, ...ids, ...sorted.map(() => 1), ...lengths, ...offsets];
  const directory = gzipSync(Buffer.from(numbers.flatMap(varint)));
  const described = gzipSync(JSON.stringify(metadata));
  const data = Buffer.concat(sorted.map((tile) => tile.data));
  const header = Buffer.alloc(HEADER_BYTES);
  header.write("PMTiles", 0, "latin1");
  header[7] = 3;
  const dataAt = HEADER_BYTES + directory.length + described.length;
  const places = [HEADER_BYTES, directory.length, HEADER_BYTES + directory.length, described.length];
  const counts = [dataAt, 0, dataAt, data.length, sorted.length, sorted.length, sorted.length];
  for (const [rank, value] of [...places, ...counts].entries()) header.writeBigUInt64LE(BigInt(value), 8 + 8 * rank);
  const zooms = sorted.map(({ z }) => z);
  const bytes = [1, GZIP, GZIP, VECTOR_TILES, Math.min(...zooms), Math.max(...zooms)];
  for (const [rank, value] of bytes.entries()) header[96 + rank] = value;
  for (const [rank, degrees] of [west, south, east, north].entries()) {
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * rank);
  }
  return Buffer.concat([header, directory, described, data]);
}

/** Rank of a tile along the Hilbert curves of all zooms. */
function tileId({ z, x, y }: ArchivedTile): number {
  let rank = (4 ** z - 1) / 3;
  let [column, row] = [x, y];
  for (let side = 2 ** (z - 1); side >= 1; side /= 2) {
    const right = (column & side) > 0 ? 1 : 0;
    const below = (row & side) > 0 ? 1 : 0;
    rank += side * side * ((3 * right) ^ below);
    if (below === 0) {
      if (right === 1) [column, row] = [side - 1 - (column & (side - 1)), side - 1 - (row & (side - 1))];
      [column, row] = [row, column];
    }
  }
  return rank;
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}
