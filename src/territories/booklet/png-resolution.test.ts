import sharp from "sharp";
import { expect, it } from "vitest";

import { withResolution } from "./png-resolution.ts";

it("gives a PNG its resolution, which another reader finds, and keeps its pixels", async () => {
  const plain = sharp({ create: { width: 3, height: 2, channels: 3, background: "#369" } });
  const png = new Uint8Array(await plain.png().toBuffer());
  const described = withResolution(png, 300);
  const { density, width, height } = await sharp(described, { failOn: "warning" }).metadata();
  expect({ density, width, height }).toEqual({ density: 300, width: 3, height: 2 });
  expect(await sharp(described).raw().toBuffer()).toEqual(await sharp(png).raw().toBuffer());
});
