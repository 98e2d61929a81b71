import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GridPoint, GridSegment } from "./grid.ts";
import { shareVertices } from "./share-vertices.ts";

function sorted(segments: readonly GridSegment[]): string[] {
  return segments.map((segment) => segment.map(String).sort().join(" ")).sort();
}

function sideOf([ax, ay]: GridPoint, [bx, by]: GridPoint, [x, y]: GridPoint): number {
  return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
}

function isCrossed([a, b]: GridSegment, [c, d]: GridSegment): boolean {
  return sideOf(a, b, c) * sideOf(a, b, d) < 0 && sideOf(c, d, a) * sideOf(c, d, b) < 0;
}

describe("shareVertices", () => {
  it("inserts the vertex where one segment ends on another", () => {
    const shared = shareVertices([
      [
        [0, 0],
        [10, 0],
      ],
      [
        [4, 0],
        [4, 7],
      ],
    ]);
    expect(sorted(shared)).toEqual(["0,0 4,0", "10,0 4,0", "4,0 4,7"]);
  });

  it("cuts two segments at their crossing, at the nearest grid point", () => {
    const shared = shareVertices([
      [
        [0, 0],
        [9, 9],
      ],
      [
        [0, 8],
        [9, 0],
      ],
    ]);
    expect(shared).toHaveLength(4);
    expect(sorted(shared).every((segment) => segment.includes("4,4"))).toBe(true);
  });

  it("cuts two segments that cross at the common corner of four squares", () => {
    const shared = shareVertices([
      [
        [297, 425],
        [322, 572],
      ],
      [
        [439, 406],
        [264, 531],
      ],
    ]);
    expect(sorted(shared)).toEqual(["264,531 310,499", "297,425 310,499", "310,499 322,572", "310,499 439,406"]);
  });

  it("keeps duplicates once, also reversed or partial ones", () => {
    const shared = shareVertices([
      [
        [0, 0],
        [10, 0],
      ],
      [
        [10, 0],
        [0, 0],
      ],
      [
        [2, 0],
        [10, 0],
      ],
    ]);
    expect(sorted(shared)).toEqual(["0,0 2,0", "10,0 2,0"]);
  });

  it("leaves no crossing, for any segments", () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 600 }));
    const segments = fc.array(fc.tuple(point, point), { minLength: 2, maxLength: 25 });
    fc.assert(
      fc.property(segments, (given) => {
        const shared = shareVertices(given);
        const crossing = shared.find((one) => shared.some((other) => isCrossed(one, other)));
        expect(crossing).toBeUndefined();
      }),
      { numRuns: 60, seed: 1 },
    );
  });
});
