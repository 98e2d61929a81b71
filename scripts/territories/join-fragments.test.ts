import { describe, expect, it } from "vitest";
import type { CodeCommune, CodeDepartement } from "../../src/domain/codes.ts";
import type { Seat } from "./adjust-outlines.ts";
import type { GridPoint } from "./grid.ts";
import { type DepartementFace, joinFragments } from "./join-fragments.ts";

/** A rectangle with a vertex at every step of its sides, so that neighbours share them. */
function aFace([west, south, east, north]: [number, number, number, number], code = "38"): DepartementFace {
  const ring: GridPoint[] = [];
  for (let x = west; x < east; x += 1) ring.push([x, south]);
  for (let y = south; y < north; y += 1) ring.push([east, y]);
  for (let x = east; x > west; x -= 1) ring.push([x, north]);
  for (let y = north; y > south; y -= 1) ring.push([west, y]);
  return { face: [ring], codeDepartement: code as CodeDepartement };
}

function aSeat(code: string, point: GridPoint): Seat {
  return { code: code as CodeCommune, codeDepartement: code.slice(0, 2) as CodeDepartement, point };
}

describe("joinFragments", () => {
  it("gives each face to the seat in it", () => {
    const faces = [aFace([0, 0, 4, 4]), aFace([4, 0, 8, 4])];
    expect(joinFragments(faces, [aSeat("38002", [6.5, 2.5]), aSeat("38001", [1.5, 2.5])])).toEqual(["38001", "38002"]);
  });

  it("gives a fragment to the neighbour with the longest border, of the same département", () => {
    const faces = [aFace([0, 0, 3, 4]), aFace([0, 4, 4, 6]), aFace([4, 3, 8, 6]), aFace([0, 6, 4, 9], "73")];
    const seats = [aSeat("38001", [1.5, 2.5]), aSeat("38002", [6.5, 4.5]), aSeat("73001", [1.5, 7.5])];
    expect(joinFragments(faces, seats)).toEqual(["38001", "38001", "38002", "73001"]);
  });

  it("reaches a fragment behind a fragment", () => {
    const faces = [aFace([0, 0, 4, 4]), aFace([0, 4, 4, 6]), aFace([0, 6, 4, 8])];
    expect(joinFragments(faces, [aSeat("38001", [1.5, 2.5])])).toEqual(["38001", "38001", "38001"]);
  });

  it("gives an island of two faces as a whole to the nearest seat", () => {
    const faces = [aFace([0, 0, 4, 4]), aFace([4, 0, 8, 4]), aFace([5, 9, 6, 10]), aFace([6, 9, 7, 10])];
    const seats = [aSeat("38001", [1.5, 2.5]), aSeat("38002", [6.5, 2.5])];
    expect(joinFragments(faces, seats)).toEqual(["38001", "38002", "38002", "38002"]);
  });

  it("refuses two seats in one face, and a seat in none", () => {
    const faces = [aFace([0, 0, 4, 4])];
    const seat = aSeat("38001", [1.5, 2.5]);
    expect(() => joinFragments(faces, [seat, aSeat("38002", [2.5, 2.5])])).toThrow("38001, 38002");
    expect(() => joinFragments(faces, [seat, aSeat("38002", [9.5, 2.5])])).toThrow("38002");
  });
});
