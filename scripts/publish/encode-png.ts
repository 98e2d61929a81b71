import { crc32, deflateSync } from "node:zlib";

/** A picture of red, green, blue and alpha, from the upper left corner, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

const MOST_COLOURS = 256;

/** A picture as a PNG (https://www.w3.org/TR/png-3/) of 256 colours: its most frequent ones, and for each other the nearest of them. */
export function encodePng({ width, height, data }: Pixels): Buffer {
  const values = Array.from({ length: width * height }, (_, pixel) => packed(data.subarray(pixel * 4, pixel * 4 + 4)));
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const palette = [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST_COLOURS)
    .map(([value]) => value);
  const indexOf = new Map(palette.map((value, index) => [value, index]));
  for (const value of counts.keys()) if (!indexOf.has(value)) indexOf.set(value, nearest(palette, value));
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = indexOf.get(values[y * width + x] ?? 0) ?? 0;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits for each pixel, an index of the palette.
  header.set([8, 3, 0, 0, 0], 8);
  const channels = palette.map(bytesOf);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(channels.flatMap((channel) => channel.slice(0, 3)))),
    chunk("tRNS", Buffer.from(channels.map(([, , , alpha]) => alpha))),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

type Bytes = readonly [red: number, green: number, blue: number, alpha: number];

function packed([red = 0, green = 0, blue = 0, alpha = 0]: Uint8ClampedArray): number {
  return (red | (green << 8) | (blue << 16) | (alpha << 24)) >>> 0;
}

function bytesOf(value: number): Bytes {
  return [value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24];
}

function nearest(palette: readonly number[], value: number): number {
  const wanted = bytesOf(value);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, candidate] of palette.entries()) {
    const distance = bytesOf(candidate).reduce((sum, channel, at) => sum + (channel - (wanted[at] ?? 0)) ** 2, 0);
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
