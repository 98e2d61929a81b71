import { Buffer } from "node:buffer";
import { deflateSync } from "node:zlib";

/** A made-up road: its nodes in order, and its tags. */
export interface MadeUpWay {
  readonly nodes: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
}

/** A made-up road network: positions of nodes by name, and ways between them. */
export interface MadeUpRoads {
  readonly nodes: Readonly<Record<string, readonly [longitude: number, latitude: number]>>;
  readonly ways: readonly MadeUpWay[];
}

/**
 * OSM extract (PBF) of made-up roads, with the box of its nodes and the time of its data in the header. Its blocks are packed by zlib as
 * those of published extracts, which tilemaker requires, or as they are.
 */
export function writeOsmExtract(
  { nodes, ways }: MadeUpRoads,
  { timestamp = 1_790_000_000, isPacked = false } = {},
): Uint8Array {
  const block = isPacked ? packedBlock : plainBlock;
  const names = Object.keys(nodes);
  const idOf = new Map(names.map((name, rank) => [name, rank + 1]));
  const strings = ["", ...new Set(ways.flatMap(({ tags }) => Object.entries(tags).flat()))];
  const positions = Object.values(nodes);
  const dense = message([
    [1, packed(deltas([...idOf.values()]).map(zigzag))],
    [8, packed(deltas(positions.map(([, latitude]) => toUnits(latitude))).map(zigzag))],
    [9, packed(deltas(positions.map(([longitude]) => toUnits(longitude))).map(zigzag))],
  ]);
  const written = ways.map((way, rank) =>
    message([
      [1, rank + 1],
      [2, packed(Object.keys(way.tags).map((key) => strings.indexOf(key)))],
      [3, packed(Object.values(way.tags).map((value) => strings.indexOf(value)))],
      [8, packed(deltas(way.nodes.map((name) => idOf.get(name) ?? 0)).map(zigzag))],
    ]),
  );
  const table = message(strings.map((text) => [1, Buffer.from(text)] as const));
  const longitudes = positions.map(([longitude]) => longitude);
  const latitudes = positions.map(([, latitude]) => latitude);
  const nano = (value: number) => zigzag(Math.round(value * 1e9));
  const box = message([
    [1, nano(Math.min(...longitudes))],
    [2, nano(Math.max(...longitudes))],
    [3, nano(Math.max(...latitudes))],
    [4, nano(Math.min(...latitudes))],
  ]);
  const header = message([
    [1, box],
    [4, Buffer.from("OsmSchema-V0.6")],
    [4, Buffer.from("DenseNodes")],
    [32, timestamp],
  ]);
  return Buffer.concat([
    block("OSMHeader", header),
    block(
      "OSMData",
      message([
        [1, table],
        [2, message([[2, dense]])],
      ]),
    ),
    block(
      "OSMData",
      message([
        [1, table],
        [2, message(written.map((way) => [3, way] as const))],
      ]),
    ),
  ]);
}

type Field = readonly [number: number, value: number | Uint8Array];

function plainBlock(type: string, content: Uint8Array): Uint8Array {
  return blockOf(
    type,
    message([
      [1, content],
      [2, content.length],
    ]),
  );
}

function packedBlock(type: string, content: Uint8Array): Uint8Array {
  return blockOf(
    type,
    message([
      [2, content.length],
      [3, deflateSync(content)],
    ]),
  );
}

function blockOf(type: string, blob: Uint8Array): Uint8Array {
  const header = message([
    [1, Buffer.from(type)],
    [3, blob.length],
  ]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(header.length);
  return Buffer.concat([length, header, blob]);
}

function message(fields: readonly Field[]): Uint8Array {
  return Buffer.concat(
    fields.flatMap(([number, value]) =>
      typeof value === "number"
        ? [varint(number * 8), varint(value)]
        : [varint(number * 8 + 2), varint(value.length), value],
    ),
  );
}

function packed(values: readonly number[]): Uint8Array {
  return Buffer.concat(values.map(varint));
}

/** Without bit operations: positions in nanodegrees need more than 32 bits. */
function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return Uint8Array.of(...bytes, rest);
}

function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

function deltas(values: readonly number[]): readonly number[] {
  return values.map((value, rank) => value - (values[rank - 1] ?? 0));
}

/** Hundreds of nanodegrees, the granularity of a block. */
function toUnits(degrees: number): number {
  return Math.round(degrees * 1e7);
}
