import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { withResolution } from "./draw-picture.tsx";
import { wrapText } from "./picture.tsx";

/** Width of a text with letters of width 1. */
const widthOf = (text: string) => [...text].length;
const someText = fc.string({ unit: fc.constantFrom("a", "é", "-", " ", "\u00a0"), maxLength: 60 });

describe("wrapText", () => {
  it("keeps every line within the limit and loses no letter", () => {
    fc.assert(
      fc.property(someText, fc.integer({ min: 1, max: 20 }), (text, limit) => {
        const lines = wrapText(text, limit, widthOf);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(limit);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
    );
  });

  it("breaks at spaces, but not at no-break spaces", () => {
    expect(wrapText("à moins de 10\u00a0km d’un lieu", 13, widthOf)).toEqual(["à moins de", "10\u00a0km d’un", "lieu"]);
  });

  it("breaks a link anywhere", () => {
    expect(wrapText("voir https://a.fr/?x=1", 8, widthOf)).toEqual(["voir", "https://", "a.fr/?x=", "1"]);
  });
});

it("gives a PNG its resolution, which another reader finds, and keeps its pixels", async () => {
  const plain = sharp({ create: { width: 3, height: 2, channels: 3, background: "#369" } });
  const png = new Uint8Array(await plain.png().toBuffer());
  const described = withResolution(png, 300);
  const { density, width, height } = await sharp(described, { failOn: "warning" }).metadata();
  expect({ density, width, height }).toEqual({ density: 300, width: 3, height: 2 });
  expect(await sharp(described).raw().toBuffer()).toEqual(await sharp(png).raw().toBuffer());
});
