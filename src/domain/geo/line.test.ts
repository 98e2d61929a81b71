import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { between, cutLine, measureLine } from "./line.ts";
import { greatCircleDistanceKm, type Position } from "./position.ts";

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

/**
 * Coordinates are whole hundred-thousandths of a degree, about a metre: between nearer points rounding errors would
 * count.
 */
const someLine = fc.array(
  fc
    .tuple(fc.integer({ min: 500_000, max: 550_000 }), fc.integer({ min: 4_500_000, max: 4_550_000 }))
    .map(([longitude, latitude]): Position => [longitude / 1e5, latitude / 1e5]),
  { minLength: 2, maxLength: 6 },
);
const someShare = fc.oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }));

/** A straight line in degrees and a great circle differ by metres over tens of kilometres. */
const TOLERANCE = 1e-3;

const lengthKm = (line: readonly Position[]): number => measureLine(line).at(-1) ?? 0;

/** Three vertices at even steps to the north. */
const NORTH: Position[] = [
  [6, 45],
  [6, 45.1],
  [6, 45.2],
];

describe("cutLine", () => {
  it("keeps the vertices between both shares", () => {
    const cut = cutLine(NORTH, 0.25, 1);
    expect(cut[0]?.[1]).toBeCloseTo(45.05, 9);
    expect(cut.slice(1)).toEqual(NORTH.slice(1));
  });

  it("gives the whole line from 0 to 1, and the reversed line from 1 to 0", () => {
    expect(cutLine(NORTH, 0, 1)).toEqual(NORTH);
    expect(cutLine(NORTH, 1, 0)).toEqual([...NORTH].reverse());
  });

  it("accepts a line of length zero", () => {
    expect(
      cutLine(
        [
          [6, 45],
          [6, 45],
        ],
        0.2,
        0.4,
      ),
    ).toEqual([
      [6, 45],
      [6, 45],
    ]);
  });

  it("gives a part whose length is the requested share", () => {
    fc.assert(
      fc.property(someLine, someShare, someShare, (line, from, to) => {
        const expected = Math.abs(to - from) * lengthKm(line);
        expect(Math.abs(lengthKm(cutLine(line, from, to)) - expected)).toBeLessThanOrEqual(TOLERANCE * lengthKm(line));
      }),
    );
  });

  it("gives parts that share an end and add up to the whole", () => {
    fc.assert(
      fc.property(someLine, someShare, (line, share) => {
        const before = cutLine(line, 0, share);
        const after = cutLine(line, share, 1);
        expect(before.at(-1)).toEqual(after[0]);
        expect(before[0]).toEqual(line[0]);
        expect(after.at(-1)).toEqual(line.at(-1));
        expect(Math.abs(lengthKm([...before, ...after]) - lengthKm(line))).toBeLessThanOrEqual(
          TOLERANCE * lengthKm(line),
        );
      }),
    );
  });

  it("gives the same part in reverse", () => {
    fc.assert(
      fc.property(someLine, someShare, someShare, (line, from, to) => {
        expect(cutLine(line, to, from)).toEqual([...cutLine(line, from, to)].reverse());
      }),
    );
  });
});
