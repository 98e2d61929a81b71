import { readFileSync } from "node:fs";
import { area, circle, difference, featureCollection, polygon, union } from "@turf/turf";
import fc from "fast-check";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import type { Position } from "../geo/position.ts";
import { coveredArea } from "./covered-area.ts";

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
const DEPARTEMENTS = feature(topology, topology.objects["departements"] as GeometryCollection) as FeatureCollection<
  Polygon | MultiPolygon
>;

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
