import { describe, expect, it } from "vitest";
import { cutCells } from "./cut-cells.ts";
import type { GridRing, GridSegment } from "./grid.ts";

const square: GridRing = [
  [0, 0],
  [100, 0],
  [100, 100],
  [0, 100],
];

function sorted(segments: readonly GridSegment[]): string[] {
  return segments.map((segment) => segment.map(String).sort().join(" ")).sort();
}

describe("cutCells", () => {
  it("separates two seats halfway, from side to side", () => {
    const borders = cutCells(
      [
        [20, 50],
        [60, 50],
      ],
      [square],
    );
    expect(sorted(borders)).toEqual(["40,0 40,100"]);
  });

  it("needs no border for a single seat", () => {
    expect(cutCells([[20, 50]], [square])).toEqual([]);
  });

  it("drops the part of a border in a bay", () => {
    const horseshoe: GridRing = [
      [0, 0],
      [100, 0],
      [100, 30],
      [20, 30],
      [20, 70],
      [100, 70],
      [100, 100],
      [0, 100],
    ];
    const borders = cutCells(
      [
        [30, 20],
        [70, 20],
      ],
      [horseshoe],
    );
    expect(sorted(borders)).toEqual(["50,0 50,30", "50,100 50,70"]);
  });

  it("gives one vertex where three cells meet", () => {
    const borders = cutCells(
      [
        [20, 20],
        [80, 20],
        [50, 80],
      ],
      [square],
    );
    const ends = borders.flat().map(String);
    expect(borders).toHaveLength(3);
    expect(Math.max(...ends.map((end) => ends.filter((other) => other === end).length))).toBe(3);
  });
});
