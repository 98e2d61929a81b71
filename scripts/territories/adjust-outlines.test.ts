import { describe, expect, it } from "vitest";
import type { CodeCommune, CodeDepartement } from "../../src/domain/codes.ts";
import { adjustOutlines, type GridOutline, type Seat } from "./adjust-outlines.ts";
import { type GridPoint, keyOf } from "./grid.ts";
import { containsPoint } from "./ring.ts";

/** Two squares of half a degree with the common border x = 26,000, at about 45 degrees north. */
const outlines: GridOutline[] = [squareFrom("38", 24_000), squareFrom("73", 26_000)];

function squareFrom(code: string, west: number): GridOutline {
  const ring: GridPoint[] = [
    [west, 180_000],
    [west + 2000, 180_000],
    [west + 2000, 182_000],
    [west, 182_000],
  ];
  return { code: code as CodeDepartement, rings: [ring] };
}

function aSeat(code: string, point: GridPoint): Seat {
  return { code: code as CodeCommune, codeDepartement: code.slice(0, 2) as CodeDepartement, point };
}

function holderOf(seat: Seat, adjusted: readonly GridOutline[]): string[] {
  return adjusted.filter(({ rings }) => containsPoint(rings, seat.point)).map(({ code }) => code);
}

describe("adjustOutlines", () => {
  it("keeps outlines that contain their seats", () => {
    const seats = [aSeat("38001", [25_000, 181_000]), aSeat("73001", [27_000, 181_000])];
    expect(adjustOutlines(outlines, seats)).toEqual({ outlines, adjusted: [] });
  });

  it("moves the common limit for a seat in the neighbour, equally on both sides", () => {
    const seats = [aSeat("38001", [26_040, 181_000]), aSeat("73001", [27_000, 181_000])];
    const result = adjustOutlines(outlines, seats);
    expect(result.adjusted).toEqual(["38001"]);
    expect(seats.map((seat) => holderOf(seat, result.outlines))).toEqual([["38"], ["73"]]);
    const [west = [], east = []] = result.outlines.map(({ rings }) => rings.flat().map(keyOf));
    const shared = west.filter((vertex) => east.includes(vertex));
    expect(shared.length).toBeGreaterThan(5);
    expect(west.length).toBe(shared.length + 2);
  });

  it("passes between two close seats on the wrong sides", () => {
    const seats = [
      aSeat("38001", [26_060, 181_000]),
      aSeat("73001", [26_066, 181_003]),
      aSeat("73002", [25_950, 181_400]),
    ];
    const result = adjustOutlines(outlines, seats);
    expect(seats.map((seat) => holderOf(seat, result.outlines))).toEqual([["38"], ["73"], ["73"]]);
  });

  it("extends a département into land without seats, and moves a limit off a seat", () => {
    const seats = [aSeat("38001", [23_930, 181_000]), aSeat("73001", [28_000, 181_000])];
    const result = adjustOutlines(outlines, seats);
    expect(result.adjusted).toEqual(["38001", "73001"]);
    expect(seats.map((seat) => holderOf(seat, result.outlines))).toEqual([["38"], ["73"]]);
  });

  it("names the seats without a solution", () => {
    const seats = [aSeat("38001", [26_040, 181_000]), aSeat("73001", [26_040, 181_000])];
    expect(() => adjustOutlines(outlines, seats)).toThrow(/38001|73001/);
    expect(() => adjustOutlines(outlines, [aSeat("05001", [26_040, 181_000])])).toThrow("05001");
  });
});
