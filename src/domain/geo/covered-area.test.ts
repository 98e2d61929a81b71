import { readFileSync } from "node:fs";
import { area, circle, difference, feature, featureCollection, intersect, polygon, union } from "@turf/turf";
import fc from "fast-check";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature as topojsonFeature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import { coveredArea, intersectRings, subtractRings, toGridRings, uniteRings } from "./covered-area.ts";
import type { Position } from "./position.ts";

function aTerritory(code: string, west: number, east: number) {
  const corners = [
    [west, 45],
    [east, 45],
    [east, 46],
    [west, 46],
    [west, 45],
  ];
  return polygon([corners], { code });
}

/** Two territories with a common border, one degree high: from 5 to 6 and from 6 to 6.5 degrees east. */
const TERRITORIES = featureCollection([aTerritory("73", 5, 6), aTerritory("74", 6, 6.5)]);
const SURFACE_KM2 = area(TERRITORIES) / 1e6;

const somePositions = fc.array(
  fc
    .tuple(fc.integer({ min: 4800, max: 6700 }), fc.integer({ min: 44_800, max: 46_200 }))
    .map(([longitude, latitude]): Position => [longitude / 1000, latitude / 1000]),
  { maxLength: 6 },
);
const someRadius = fc.integer({ min: 5, max: 30 });

const topology = JSON.parse(readFileSync("public/data/territories.topojson", "utf8")) as Topology;
const DEPARTEMENTS = topojsonFeature(
  topology,
  topology.objects["departements"] as GeometryCollection,
) as FeatureCollection<Polygon | MultiPolygon>;

const somePlacesOfTheRegion = fc.array(
  fc
    .tuple(fc.integer({ min: 4600, max: 7800 }), fc.integer({ min: 43_400, max: 46_500 }))
    .map(([longitude, latitude]): Position => [longitude / 1000, latitude / 1000]),
  { minLength: 1, maxLength: 12 },
);

const someDepartement = fc.constantFrom(...DEPARTEMENTS.features);

/** Turf as an oracle: union of all circles, then the difference of the département. */
function gapByTurf(
  positions: readonly Position[],
  radiusKm: number,
  territory: Feature<Polygon | MultiPolygon>,
): number {
  const circles = positions.map((position) => circle([...position], radiusKm, { steps: 48 }));
  const [first] = circles;
  const united = circles.length === 1 ? first : union(featureCollection(circles));
  const left = united ? difference(featureCollection([territory, united])) : territory;
  return left === null ? 0 : area(left) / 1e6;
}

describe("coveredArea", () => {
  it("leaves the same gap in the real départements as Turf", () => {
    fc.assert(
      fc.property(somePlacesOfTheRegion, someRadius, someDepartement, (positions, radiusKm, departement) => {
        const { gapKm2 } = coveredArea(positions, radiusKm, featureCollection([departement]));
        // A tenth of a square kilometre, out of 3,500 to 7,900.
        expect(Math.abs(gapKm2 - gapByTurf(positions, radiusKm, departement))).toBeLessThan(0.1);
      }),
      { numRuns: 25 },
    );
  });

  it("divides the territories into covered area and gap", () => {
    fc.assert(
      fc.property(somePositions, someRadius, (positions, radiusKm) => {
        const { coveredKm2, gapKm2 } = coveredArea(positions, radiusKm, TERRITORIES);
        expect((coveredKm2 + gapKm2) / SURFACE_KM2).toBeCloseTo(1, 3);
      }),
      { numRuns: 30 },
    );
  });

  it("counts a duplicate position once", () => {
    const once = coveredArea([[5.5, 45.5]], 10, TERRITORIES).coveredKm2;
    const twice = coveredArea(
      [
        [5.5, 45.5],
        [5.5, 45.5],
      ],
      10,
      TERRITORIES,
    );
    expect(once).toBeGreaterThan(300);
    expect(twice.coveredKm2).toBeCloseTo(once, 6);
  });

  it("leaves the whole area uncovered without a place", () => {
    const { covered, gap, coveredKm2, gapKm2 } = coveredArea([], 10, TERRITORIES);
    expect([covered.features.length, coveredKm2, gapKm2]).toEqual([0, 0, SURFACE_KM2]);
    expect(gap.features.map(({ properties }) => properties)).toEqual([{ code: "73" }, { code: "74" }]);
  });

  it("cuts by territory and names the territory of each part", () => {
    const { covered, gap } = coveredArea([[6, 45.5]], 10, TERRITORIES);
    expect(covered.features.map(({ properties }) => properties)).toEqual([{ code: "73" }, { code: "74" }]);
    expect(gap.features).toHaveLength(2);
  });

  it("leaves no gap in a wholly covered territory", () => {
    const small = featureCollection([aTerritory("73", 5.99, 6.01)]);
    expect(coveredArea([[6, 45.5]], 80, small).gap.features).toEqual([]);
  });
});

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
