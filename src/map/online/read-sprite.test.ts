import fc from "fast-check";
import { expect, it } from "vitest";
import { someDamaged } from "../../testing/dirty.ts";
import { readSprite } from "./read-sprite.ts";

const SHEET = { width: 32, height: 16 };
const CUT = { x: 16, y: 0, width: 16, height: 16, pixelRatio: 2 };

it("reads the boxes of symbols, and skips those outside the sheet", () => {
  const list = {
    Localite: CUT,
    Gare: { ...CUT, x: 0, pixelRatio: undefined, sdf: true },
    beyond: { ...CUT, x: 17 },
    below: { ...CUT, y: 1 },
    empty: { ...CUT, width: 0 },
    broken: { ...CUT, x: 0.5 },
    nothing: null,
  };
  expect(readSprite(list, SHEET)).toEqual([
    { name: "Localite", ...CUT, sdf: false },
    { name: "Gare", x: 0, y: 0, width: 16, height: 16, pixelRatio: 1, sdf: true },
  ]);
});

it("never throws, and gives no box outside the sheet", () => {
  fc.assert(
    fc.property(someDamaged({ a: CUT, b: { ...CUT, x: 0 } }), (damaged) => {
      for (const { x, y, width, height } of readSprite(damaged, SHEET)) {
        expect(x >= 0 && y >= 0 && x + width <= 32 && y + height <= 16).toBe(true);
      }
    }),
  );
});
