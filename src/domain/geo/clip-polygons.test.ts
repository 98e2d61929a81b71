import { area, difference, feature, featureCollection, intersect, union } from "@turf/turf";
import fc from "fast-check";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { intersectRings, subtractRings, toGridRings, uniteRings } from "./clip-polygons.ts";

type Shape = Polygon | MultiPolygon;

/** A ring of corners around a centre, counter-clockwise. */
function aRing([west, south]: readonly [number, number], corners: readonly number[]): number[][] {
  const ring = corners.map((reach, rank) => {
    const angle = (2 * Math.PI * rank) / corners.length;
    return [west + reach * Math.cos(angle), south + reach * Math.sin(angle)];
  });
  return [...ring, ...ring.slice(0, 1)];
}

const aStar = fc
  .tuple(
    fc.double({ min: 5.5, max: 6.5, noNaN: true }),
    fc.double({ min: 44.5, max: 45.5, noNaN: true }),
    fc.array(fc.double({ min: 0.1, max: 0.5, noNaN: true }), { minLength: 3, maxLength: 9 }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([west, south, corners, hasHole, isReversed]): Polygon => {
    const outer = aRing([west, south], corners);
    const hole = aRing(
      [west, south],
      corners.map((reach) => reach / 3),
    ).reverse();
    const rings = hasHole ? [outer, hole] : [outer];
    return { type: "Polygon", coordinates: isReversed ? rings.map((ring) => [...ring].reverse()) : rings };
  });

function km2(shape: Shape | Feature<Shape> | null | undefined): number {
  return shape === null || shape === undefined ? 0 : area(shape) / 1e6;
}

/** Turf as an oracle: slow and correct. */
const ORACLE = {
  both: (one: Polygon, other: Polygon) => intersect(featureCollection([feature(one), feature(other)])),
  rest: (one: Polygon, other: Polygon) => difference(featureCollection([feature(one), feature(other)])),
  any: (one: Polygon, other: Polygon) => union(featureCollection([feature(one), feature(other)])),
};

function ringsOf(shape: Shape): { readonly ring: number[][]; readonly isOuter: boolean }[] {
  const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  return polygons.flatMap((rings) => rings.map((ring, rank) => ({ ring, isOuter: rank === 0 })));
}

function signedArea(ring: readonly number[][]): number {
  return ring.reduce((sum, [x = 0, y = 0], rank) => {
    const [nextX = 0, nextY = 0] = ring[(rank + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

describe("polygon clipping on a grid", () => {
  it("gives the areas that Turf computes: intersection, difference, union", () => {
    fc.assert(
      fc.property(aStar, aStar, (one, other) => {
        const [a, b] = [toGridRings(one), toGridRings(other)];
        const united = intersectRings(uniteRings([...a, ...b]), toGridRings(WORLD));
        // A centimetre along a thousand kilometres of edges.
        expect(Math.abs(km2(intersectRings(a, b)) - km2(ORACLE.both(one, other)))).toBeLessThan(0.01);
        expect(Math.abs(km2(subtractRings(a, b)) - km2(ORACLE.rest(one, other)))).toBeLessThan(0.01);
        expect(Math.abs(km2(united) - km2(ORACLE.any(one, other)))).toBeLessThan(0.01);
      }),
      { numRuns: 200 },
    );
  });

  it("winds rings as RFC 7946 requires, and closes them", () => {
    fc.assert(
      fc.property(aStar, aStar, (one, other) => {
        const rest = subtractRings(toGridRings(one), toGridRings(other));
        for (const { ring, isOuter } of rest === undefined ? [] : ringsOf(rest)) {
          expect(signedArea(ring) > 0).toBe(isOuter);
          expect(ring.at(-1)).toEqual(ring[0]);
        }
      }),
    );
  });

  it("keeps an island in a hole as a polygon of its own", () => {
    const [wide, middle, small] = [0.3, 0.2, 0.1].map((reach): Polygon => {
      return { type: "Polygon", coordinates: [aRing([6, 45], [reach, reach, reach, reach])] };
    });
    if (wide === undefined || middle === undefined || small === undefined) throw new Error("three squares");
    const frame = subtractRings(toGridRings(wide), toGridRings(middle));
    expect(frame?.type).toBe("Polygon");
    const both = intersectRings([...toGridRings(frame ?? wide), ...toGridRings(small)], toGridRings(WORLD));
    expect(both?.coordinates.map((rings) => rings.length)).toEqual([2, 1]);
  });

  it("gives undefined where nothing is left", () => {
    const square: Polygon = { type: "Polygon", coordinates: [aRing([6, 45], [1, 1, 1, 1])] };
    expect(subtractRings(toGridRings(square), toGridRings(square))).toBeUndefined();
    expect(intersectRings(toGridRings(square), [])).toBeUndefined();
    expect(uniteRings([])).toEqual([]);
  });
});

const WORLD: Polygon = { type: "Polygon", coordinates: [aRing([6, 45], [8, 8, 8, 8])] };
