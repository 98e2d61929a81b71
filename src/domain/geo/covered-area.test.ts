import { readFileSync } from "node:fs";
import { area, circle, difference, featureCollection, polygon, union } from "@turf/turf";
import fc from "fast-check";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature as topojsonFeature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { expect, it } from "vitest";
import { coveredArea } from "./covered-area.ts";
import type { Position } from "./position.ts";

function aSquare(code: string, west: number, east: number, south = 45, north = 46) {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return polygon([corners], { code });
}

/** Two territories with a common border, one degree high: from 5 to 6 and from 6 to 6.5 degrees east. */
const TERRITORIES = featureCollection([aSquare("73", 5, 6), aSquare("74", 6, 6.5)]);

const topology = JSON.parse(readFileSync("public/data/territories.topojson", "utf8")) as Topology;
const DEPARTEMENTS = topojsonFeature(
  topology,
  topology.objects["departements"] as GeometryCollection,
) as FeatureCollection<Polygon | MultiPolygon>;

const somePlaces = fc.array(
  fc
    .tuple(fc.integer({ min: 4600, max: 7800 }), fc.integer({ min: 43_400, max: 46_500 }))
    .map(([longitude, latitude]): Position => [longitude / 1000, latitude / 1000]),
  { minLength: 1, maxLength: 12 },
);

/** Turf as an oracle, slow and correct: union of all circles, then the difference of the territory. */
function shareByTurf(
  positions: readonly Position[],
  radiusKm: number,
  territory: Feature<Polygon | MultiPolygon>,
): number {
  const circles = positions.map((position) => circle([...position], radiusKm, { steps: 48 }));
  const [first] = circles;
  const united = circles.length === 1 ? first : union(featureCollection(circles));
  const left = united ? difference(featureCollection([territory, united])) : territory;
  return 1 - (left === null ? 0 : area(left)) / area(territory);
}

it("covers the same share of the real départements as Turf computes", () => {
  const someDepartement = fc.constantFrom(...DEPARTEMENTS.features);
  fc.assert(
    fc.property(somePlaces, fc.integer({ min: 5, max: 30 }), someDepartement, (positions, radiusKm, departement) => {
      const { share } = coveredArea(positions, radiusKm, featureCollection([departement]));
      // A tenth of a square kilometre, out of 3,500 to 7,900.
      expect(Math.abs(share - shareByTurf(positions, radiusKm, departement))).toBeLessThan(0.1 / 7900);
    }),
    { numRuns: 25 },
  );
});

it("cuts by territory, names the territory of each part, and counts a position given twice once", () => {
  const { covered, share } = coveredArea([[6, 45.5]], 10, TERRITORIES);
  expect(covered.features.map(({ properties }) => properties)).toEqual([{ code: "73" }, { code: "74" }]);
  const twice = coveredArea(
    [
      [6, 45.5],
      [6, 45.5],
    ],
    10,
    TERRITORIES,
  );
  expect(twice.share).toBeCloseTo(share, 12);
});

it.each([
  ["nothing without a place", [], 0],
  ["the whole of a small territory", [[6, 45.5] as const], 1],
] as const)("covers %s", (_, positions, share) => {
  const small = featureCollection([aSquare("73", 5.99, 6.01)]);
  expect(coveredArea(positions, 80, small).share).toBeCloseTo(share, 6);
});

it("leaves a hole in a territory out, whatever the winding of its rings, and keeps an island in it", () => {
  const ringOf = (reach: number) =>
    aSquare("", 6 - reach, 6 + reach, 45 - reach, 45 + reach).geometry.coordinates[0] ?? [];
  const [outer, hole, island] = [ringOf(0.3), ringOf(0.2), ringOf(0.1)];
  const territory: Feature<MultiPolygon> = {
    type: "Feature",
    properties: {},
    geometry: { type: "MultiPolygon", coordinates: [[[...outer].reverse(), hole], [island]] },
  };
  const { covered, share } = coveredArea([[6, 45]], 60, featureCollection([territory]));
  expect(share).toBeCloseTo(1, 6);
  expect(covered.features.map(({ geometry }) => geometry.coordinates.map((rings) => rings.length))).toEqual([[2, 1]]);
});
