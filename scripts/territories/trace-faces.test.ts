import { describe, expect, it } from "vitest";
import { type GridPoint, type GridSegment, toSegments } from "./grid.ts";
import { doubledArea } from "./ring.ts";
import { traceFaces } from "./trace-faces.ts";

function squareAt(x: number, y: number, side: number): GridSegment[] {
  const corners: GridPoint[] = [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
  ];
  return toSegments(corners);
}

const areas = (segments: readonly GridSegment[]) =>
  traceFaces(segments)
    .map((face) => face.reduce((sum, ring) => sum + doubledArea(ring), 0) / 2)
    .sort((a, b) => a - b);

describe("traceFaces", () => {
  it("finds the two halves of a square", () => {
    const diagonal: GridSegment = [
      [0, 0],
      [10, 10],
    ];
    expect(areas([...squareAt(0, 0, 10), diagonal])).toEqual([50, 50]);
  });

  it("makes an enclave a face and a hole of the surrounding face", () => {
    const faces = traceFaces([...squareAt(0, 0, 10), ...squareAt(4, 4, 2)]);
    expect(faces.map((face) => face.length).sort()).toEqual([1, 2]);
    expect(areas([...squareAt(0, 0, 10), ...squareAt(4, 4, 2)])).toEqual([4, 96]);
  });

  it("keeps an island separate", () => {
    expect(areas([...squareAt(0, 0, 10), ...squareAt(20, 0, 3)])).toEqual([9, 100]);
  });

  it("drops dead ends", () => {
    const deadEnd: GridSegment[] = [
      [
        [10, 10],
        [12, 12],
      ],
      [
        [12, 12],
        [13, 15],
      ],
    ];
    expect(areas([...squareAt(0, 0, 10), ...deadEnd])).toEqual([100]);
  });
});
