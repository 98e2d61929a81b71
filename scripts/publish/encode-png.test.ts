import { inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { encodePng } from "./encode-png.ts";

/** The chunks of a PNG by their type, and its pixels as red, green, blue, alpha. */
function decode(png: Buffer) {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const part = (type: string) => chunks.get(type) ?? Buffer.alloc(0);
  const [width, height] = [part("IHDR").readUInt32BE(0), part("IHDR").readUInt32BE(4)];
  const rows = inflateSync(part("IDAT"));
  const pixels = Array.from({ length: height }, (_, y) =>
    [...rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1))].map((index) => [
      ...part("PLTE").subarray(index * 3, index * 3 + 3),
      part("tRNS")[index],
    ]),
  );
  return { width, height, pixels: pixels.flat(), types: [...chunks.keys()] };
}

describe("A PNG", () => {
  test("has the pixels it was made of, transparent ones too", () => {
    const data = new Uint8ClampedArray([
      255, 0, 0, 255, 0, 0, 0, 0, 1, 2, 3, 204, 255, 0, 0, 255, 9, 8, 7, 255, 0, 0, 0, 0,
    ]);
    const decoded = decode(encodePng({ width: 3, height: 2, data }));
    expect(decoded).toMatchObject({ width: 3, height: 2, types: ["IHDR", "PLTE", "tRNS", "IDAT", "IEND"] });
    expect(decoded.pixels.flat()).toEqual([...data]);
  });

  test("gives the rarest of more than 256 colours the nearest of the others", () => {
    const colours = Array.from({ length: 300 }, (_, index) => [index % 256, index < 256 ? 0 : 3, 0, 255]);
    // Each of the first 256 twice.
    const data = new Uint8ClampedArray([...colours, ...colours.slice(0, 256)].flat());
    const { pixels } = decode(encodePng({ width: 556, height: 1, data }));
    expect(pixels[10]).toEqual([10, 0, 0, 255]);
    expect(pixels[256 + 10]).toEqual([10, 0, 0, 255]);
  });
});
