import { describe, expect, it } from "vitest";
import { greatCircleDistanceKm } from "./great-circle-distance.ts";
import { between, measureLine } from "./measure-line.ts";
import type { Position } from "./position.ts";

const GAP: Position = [6.0786, 44.5593];
const GRENOBLE: Position = [5.7245, 45.1885];
const NICE: Position = [7.262, 43.7102];

describe("measureLine", () => {
  it("adds up the great-circle distances from vertex to vertex", () => {
    const first = greatCircleDistanceKm(GRENOBLE, GAP);
    expect(measureLine([GRENOBLE, GAP, NICE])).toEqual([0, first, first + greatCircleDistanceKm(GAP, NICE)]);
  });

  it("gives no length for an empty line, and zero for one vertex", () => {
    expect(measureLine([])).toEqual([]);
    expect(measureLine([GAP])).toEqual([0]);
  });
});

describe("between", () => {
  it("gives both ends bit-identically, and the positions between them", () => {
    expect(between(GAP, NICE, 0)).toBe(GAP);
    expect(between(GAP, NICE, 1)).toBe(NICE);
    expect(between([6, 44], [7, 46], 0.25)).toEqual([6.25, 44.5]);
  });
});
