import { expect, test } from "vitest";
import { encodeJpeg, type Pixels } from "./encode-jpeg.ts";

test("a picture is a JPEG of its size, the same each time", () => {
  const jpeg = encodeJpeg(slope(40, 24), 70);
  expect([...jpeg.slice(0, 2), ...jpeg.slice(-2)]).toEqual([0xff, 0xd8, 0xff, 0xd9]);
  const frame = jpeg.findIndex((byte, at) => byte === 0xff && jpeg[at + 1] === 0xc0);
  expect([...jpeg.slice(frame + 5, frame + 9)]).toEqual([0, 24, 0, 40]);
  expect(encodeJpeg(slope(40, 24), 70)).toEqual(jpeg);
});

test("the first block of a flat picture is its lightness alone", () => {
  const jpeg = encodeJpeg(flat(16, 16, 255), 50);
  const scan = jpeg.findIndex((byte, at) => byte === 0xff && jpeg[at + 1] === 0xda);
  // 127 × 8 / 16 is 64 after rounding: seven bits (code 11110), then the end of the block (1010); three blocks without a change; no colour.
  const bits = [...jpeg.slice(scan + 14, -2)].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const sameBlock = "001010";
  expect(bits.startsWith(`11110${"1000000"}1010${sameBlock.repeat(3)}${"0000".repeat(2)}`)).toBe(true);
});

test("less quality takes fewer bytes", () => {
  expect(encodeJpeg(slope(64, 64), 30).length).toBeLessThan(encodeJpeg(slope(64, 64), 90).length);
});

function flat(width: number, height: number, value: number): Pixels {
  return { width, height, data: new Uint8ClampedArray(width * height * 4).fill(value) };
}

/** Unlike at each pixel, and of every colour. */
function slope(width: number, height: number): Pixels {
  const data = Uint8ClampedArray.from({ length: width * height * 4 }, (_, at) => (at * 37 + (at % 7) * 11) % 256);
  return { width, height, data };
}
