import { describe, expect, it } from "vitest";
import type { Position } from "../../src/geo/position.ts";
import { doubledArea } from "../territories/ring.ts";
import { aSquareCommune, aSquareContour, aSquareRing } from "../testing/squares.ts";
import { communeRings } from "./commune-rings.ts";
import { dissolveCommunes } from "./dissolve-communes.ts";
import { STEPS_PER_DEGREE } from "./fine-grid.ts";
import { generalise } from "./generalise.ts";

const [south, north] = [aSquareCommune("73001", [0, 0]), aSquareCommune("73002", [0, 1])];
const squares = dissolveCommunes([
  { commune: south, contours: [aSquareContour("73001", [0, 0])] },
  { commune: north, contours: [aSquareContour("73002", [0, 1])] },
]);

function countVertices(arcs: readonly (readonly unknown[])[]): number {
  return arcs.reduce((sum, arc) => sum + arc.length, 0);
}

function seatOf([longitude, latitude]: Position) {
  return [longitude * STEPS_PER_DEGREE, latitude * STEPS_PER_DEGREE] as const;
}

function areasOf(topology: typeof squares): number[] {
  return [...communeRings(topology).values()].map((rings) =>
    rings.reduce((sum, { ring }) => sum + doubledArea(ring), 0),
  );
}

describe("generalise", () => {
  it("changes nothing without tolerance", () => {
    expect(generalise(squares, new Map(), 0)).toEqual({ topology: squares, finerArcs: 0 });
  });

  it("drops from a border the vertices of smaller triangles, for both communes at once", () => {
    const { topology, finerArcs } = generalise(squares, new Map(), 400_000);
    // Each of the three eastward lines had a bend of about 240,000 m².
    expect(countVertices(squares.arcs) - countVertices(topology.arcs)).toBe(3);
    expect(finerArcs).toBe(0);
    const sum = (areas: readonly number[]) => areas.reduce((a, b) => a + b, 0);
    const whole = generalise(
      dissolveCommunes([
        { commune: south, contours: [aSquareContour("73001", [0, 0]), aSquareContour("73002", [0, 1])] },
      ]),
      new Map(),
      40_000,
    );
    expect(sum(areasOf(topology))).toBe(sum(areasOf(whole.topology)));
  });

  it("keeps an enclave smaller than the tolerance", () => {
    const guest: Position[] = [
      [6.01, 45.02],
      [6.011, 45.02],
      [6.011, 45.021],
      [6.01, 45.021],
      [6.01, 45.02],
    ];
    const topology = dissolveCommunes([
      {
        commune: south,
        contours: [{ code: "73001", name: "", polygons: [[aSquareRing([0, 0]), [...guest].reverse()]] }],
      },
      { commune: north, contours: [{ code: "73002", name: "", polygons: [[guest]] }] },
    ]);
    const thinned = generalise(topology, new Map(), 1e6);
    expect(thinned.finerArcs).toBeGreaterThan(0);
    expect(areasOf(thinned.topology)[1]).toBe(areasOf(topology)[1]);
  });

  it("keeps a seat in its commune", () => {
    // Under the bend of the border, above the straight line between its ends.
    const seats = new Map([["73001", seatOf([6.06, 45.1015])]]);
    const without = generalise(squares, new Map(), 1e6);
    const withSeat = generalise(squares, seats, 1e6);
    expect(countVertices(withSeat.topology.arcs)).toBeGreaterThan(countVertices(without.topology.arcs));
  });

  it("makes no border cross another one", () => {
    // An enclave inside a bend: a straight border would cross it.
    const bend: Position[] = [
      [6, 45],
      [6.1, 45],
      [6.1, 45.1],
      [6.05, 45.104],
      [6, 45.1],
      [6, 45],
    ];
    const enclave: Position[] = [
      [6.03, 45.0995],
      [6.05, 45.0985],
      [6.07, 45.0995],
      [6.05, 45.103],
      [6.03, 45.0995],
    ];
    const topology = dissolveCommunes([
      { commune: south, contours: [{ code: "73001", name: "", polygons: [[bend, [...enclave].reverse()]] }] },
      { commune: north, contours: [{ code: "73002", name: "", polygons: [[enclave]] }] },
    ]);
    const { topology: thinned } = generalise(topology, new Map(), 2_000_000);
    expect(areasOf(thinned)).toEqual(areasOf(topology));
  });
});
