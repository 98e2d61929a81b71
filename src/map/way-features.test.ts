import type { Feature, Polygon } from "geojson";
import { expect, it } from "vitest";
import type { Position } from "../domain/geo/position.ts";
import { aCommune } from "../testing/builders.ts";
import { NO_WAY, positionsOfWay, toWayFeatures } from "./way-features.ts";

const SEAT: Position = [6.98, 45.448];
const PLACE: Position = [7.048, 45.372];
const commune = aCommune({ position: SEAT });
const line: Position[] = [SEAT, [7.031, 45.417], PLACE];
const way = { km: 30, minutes: 47, line, legs: [], passages: [], areas: new Set<"voisins">() };
const outline: Feature<Polygon> = {
  type: "Feature",
  properties: null,
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [6.9, 45.4],
        [7, 45.4],
        [7, 45.5],
        [6.9, 45.4],
      ],
    ],
  },
};

const partsOf = (features: ReturnType<typeof toWayFeatures>) =>
  features.features.map(({ geometry, properties }) => `${properties.part} ${geometry.type}`);

it("draws nothing while no commune is chosen", () => {
  expect(toWayFeatures(undefined, outline, way, PLACE)).toBe(NO_WAY);
  expect(positionsOfWay(NO_WAY)).toEqual([]);
});

it("draws the commune, the way by road and its start", () => {
  const features = toWayFeatures(commune, outline, way, PLACE);
  expect(partsOf(features)).toEqual(["commune Polygon", "road LineString", "start Point"]);
  expect(positionsOfWay(features)).toEqual([...line, SEAT]);
});

it("draws a straight line when there is no course by road", () => {
  const features = toWayFeatures(commune, undefined, undefined, PLACE);
  expect(partsOf(features)).toEqual(["straight LineString", "start Point"]);
  expect(positionsOfWay(features)).toEqual([SEAT, PLACE, SEAT]);
});

it("draws only the commune where no place is near", () => {
  const features = toWayFeatures(commune, outline, undefined, undefined);
  expect(partsOf(features)).toEqual(["commune Polygon", "start Point"]);
  expect(positionsOfWay(features)).toEqual([SEAT]);
});
