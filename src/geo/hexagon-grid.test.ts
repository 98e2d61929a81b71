import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { greatCircleDistanceKm } from "./great-circle-distance.ts";
import { type Box, hexagonGrid } from "./hexagon-grid.ts";
import { createContains } from "./point-in-polygon.ts";
import type { Position } from "./position.ts";

const ALPS: Box = { west: 6, south: 44.5, east: 6.5, north: 45 };
const GRID = hexagonGrid(ALPS, 3);
const CELLS = GRID.map(({ ring }) =>
  createContains([{ type: "Polygon", coordinates: [ring.map((corner) => [...corner])] }]),
);

describe("hexagonGrid", () => {
  it("puts any position of the box into one hexagon, the one with the nearest centre", () => {
    const inBox = fc.tuple(
      fc.double({ min: ALPS.west + 0.0137, max: ALPS.east, noNaN: true }),
      fc.double({ min: ALPS.south + 0.0137, max: ALPS.north, noNaN: true }),
    );
    fc.assert(
      fc.property(inBox, (position) => {
        const holders = CELLS.flatMap((contains, rank) => (contains(position) ? [rank] : []));
        expect(holders).toHaveLength(1);
        const distances = GRID.map(({ centre }) => greatCircleDistanceKm(centre, position));
        const nearestKm = Math.min(...distances);
        // The plane differs from the sphere by a few metres near an edge.
        expect(distances[holders[0] ?? -1]).toBeLessThan(nearestKm + 0.02);
        expect(nearestKm).toBeLessThan(3 / Math.sqrt(3) + 0.02);
      }),
    );
  });

  it("spaces its centres by the given width, six around each", () => {
    const toMiddle = ({ centre }: { readonly centre: Position }) => greatCircleDistanceKm(centre, [6.25, 44.75]);
    const [middle] = [...GRID].sort((one, other) => toMiddle(one) - toMiddle(other));
    const around = GRID.map(({ centre }) => greatCircleDistanceKm(centre, middle?.centre ?? [0, 0]))
      .filter((km) => km > 0 && km < 4)
      .sort((a, b) => a - b);
    expect(around).toHaveLength(6);
    for (const km of around) expect(km).toBeCloseTo(3, 1);
  });

  it("gives neighbours identical corners", () => {
    const met = new Map<string, number>();
    for (const { ring } of GRID) {
      for (const corner of ring.slice(1)) met.set(corner.join(), (met.get(corner.join()) ?? 0) + 1);
    }
    const inner = [...met].filter(([corner]) => isDeepInside(corner.split(",").map(Number)));
    expect(inner.length).toBeGreaterThan(200);
    expect(inner.every(([, times]) => times === 3)).toBe(true);
  });

  it("closes its rings, counter-clockwise", () => {
    for (const { ring } of GRID) {
      expect(ring).toHaveLength(7);
      expect(ring[6]).toEqual(ring[0]);
      expect(twiceArea(ring)).toBeGreaterThan(0);
    }
  });
});

function isDeepInside([longitude = 0, latitude = 0]: readonly number[]): boolean {
  return longitude > 6.05 && longitude < 6.45 && latitude > 44.55 && latitude < 44.95;
}

function twiceArea(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x, y], rank) => {
    const [beforeX, beforeY] = ring[rank] ?? [0, 0];
    return sum + beforeX * y - x * beforeY;
  }, 0);
}
