import sharp from "sharp";
import { expect, it } from "vitest";
import { PRINT_DPI, pictureSize } from "../../domain/map-picture.ts";
import { withResolution } from "./png-resolution.ts";

it("gives a PNG its resolution, which another reader finds, and keeps its pixels", async () => {
  const plain = sharp({ create: { width: 3, height: 2, channels: 3, background: "#369" } });
  const png = new Uint8Array(await plain.png().toBuffer());
  const described = withResolution(png, PRINT_DPI);
  const { density, width, height } = await sharp(described, { failOn: "warning" }).metadata();
  expect({ density, width, height }).toEqual({ density: 300, width: 3, height: 2 });
  expect(await sharp(described).raw().toBuffer()).toEqual(await sharp(png).raw().toBuffer());
});

it.each([
  ["a4", 210, 2480],
  ["a3", 297, 3508],
] as const)("makes a picture as wide as a sheet of %s", (sheet, widthMm, pixelsAcross) => {
  const size = pictureSize(sheet);
  expect((size.widthPx * size.pixelRatio) / PRINT_DPI).toBeCloseTo(widthMm / 25.4, 6);
  expect(size.pixelsAcross).toBe(pixelsAcross);
  // A pixel of the style is as long on every sheet.
  expect(size.pixelRatio).toBeCloseTo(pictureSize("a4").pixelRatio, 2);
});
