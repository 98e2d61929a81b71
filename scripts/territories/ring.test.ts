import { describe, expect, it } from "vitest";
import type { GridRing } from "./grid.ts";
import { containsPoint, doubledArea, findInteriorPoint } from "./ring.ts";

const square: GridRing = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];
const hole: GridRing = [
  [4, 4],
  [4, 6],
  [6, 6],
  [6, 4],
];

describe("doubledArea", () => {
  it("is positive counter-clockwise, negative clockwise", () => {
    expect(doubledArea(square)).toBe(200);
    expect(doubledArea(hole)).toBe(-8);
  });
});

describe("containsPoint", () => {
  it("distinguishes inside, outside and a hole", () => {
    expect(containsPoint([square, hole], [2, 5])).toBe(true);
    expect(containsPoint([square, hole], [5, 5])).toBe(false);
    expect(containsPoint([square, hole], [11, 5])).toBe(false);
  });
});

describe("findInteriorPoint", () => {
  it("avoids the hole and the bay of a face", () => {
    const horseshoe: GridRing = [
      [0, 0],
      [10, 0],
      [10, 9],
      [8, 9],
      [8, 2],
      [3, 2],
      [3, 9],
      [0, 9],
    ];
    for (const rings of [[square, hole], [horseshoe]]) {
      const point = findInteriorPoint(rings);
      expect(point && containsPoint(rings, point)).toBe(true);
    }
    expect(findInteriorPoint([horseshoe])).toEqual([1.5, 4.5]);
  });

  it("finds none in a face without height", () => {
    expect(
      findInteriorPoint([
        [
          [0, 0],
          [5, 0],
          [9, 0],
        ],
      ]),
    ).toBeUndefined();
  });
});
