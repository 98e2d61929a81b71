import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { drawOpeningMaps, type OpeningMaps } from "./draw-opening-maps.ts";

let maps: OpeningMaps;

beforeAll(async () => {
  maps = await drawOpeningMaps(process.cwd(), "public/data");
}, 60_000);

/** The colour of an image at shares of its width and height. */
async function colourAt(image: Buffer, x: number, y: number): Promise<readonly number[]> {
  const { data, info } = await sharp(image).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * 3;
  return [...data.subarray(at, at + 3)];
}

test.each([
  ["light", "the sea", 0.95, 0.9, [0xcf, 0xe1, 0xec]],
  ["light", "the neighbouring land", 0.05, 0.05, [0xfb, 0xfa, 0xf7]],
  ["dark", "the sea", 0.95, 0.9, [0x0e, 0x1c, 0x27]],
] as const)("the %s picture has the colour of the map on %s", async (scheme, _ground, x, y, expected) => {
  const colour = await colourAt(maps.images[scheme], x, y);
  for (const [channel, value] of expected.entries()) expect(Math.abs((colour[channel] ?? 0) - value)).toBeLessThan(4);
});

test("a picture is a WebP of at most 14 kB", async () => {
  for (const image of Object.values(maps.images)) {
    expect(await sharp(image).metadata()).toMatchObject({ format: "webp", width: 800 });
    expect(image.length).toBeLessThan(14_000);
  }
});
