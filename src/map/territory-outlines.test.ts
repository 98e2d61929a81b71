import fc from "fast-check";
import type { Feature, Polygon, Position } from "geojson";
import { expect, it } from "vitest";
import type { CodeCommune, CodeDepartement, CodeEpci } from "../domain/codes.ts";
import type { TerritoryOutlines } from "../domain/territory.ts";
import { WHOLE_REGION } from "../domain/territory-ref.ts";
import {
  boxOf,
  deriveAround,
  deriveBorders,
  edgeKey,
  outlineOf,
  toChosenFeatures,
  vertexKey,
} from "./territory-outlines.ts";

function square(code: string, west: number): TerritoryOutlines["communes"]["features"][number] {
  const ring = [
    [west, 45],
    [west, 45.5],
    [west + 1, 45.5],
    [west + 1, 45],
    [west, 45],
  ];
  return { type: "Feature", properties: { code }, geometry: { type: "Polygon", coordinates: [ring] } };
}

const one = (...features: TerritoryOutlines["communes"]["features"]) => ({
  type: "FeatureCollection" as const,
  features,
});
const OUTLINES: TerritoryOutlines = {
  communes: one(square("73001", 5), square("73002", 6)),
  epci: one(square("200067825", 6)),
  departements: one(square("73", 5)),
};

it("finds the outline of a territory of each level", () => {
  const communes = outlineOf(OUTLINES, { level: "commune", code: "73002" as CodeCommune }, []);
  expect(communes).toBe(OUTLINES.communes.features[1]);
  expect(outlineOf(OUTLINES, { level: "epci", code: "200067825" as CodeEpci }, [])).toBe(OUTLINES.epci.features[0]);
  expect(outlineOf(OUTLINES, { level: "departement", code: "73" as CodeDepartement }, [])).toBe(
    OUTLINES.departements.features[0],
  );
});

it("finds none for the region, for an unknown code, and before the outlines are loaded", () => {
  expect(outlineOf(OUTLINES, WHOLE_REGION, [])).toBeUndefined();
  expect(outlineOf(OUTLINES, { level: "departement", code: "05" as CodeDepartement }, [])).toBeUndefined();
  expect(outlineOf(undefined, { level: "departement", code: "73" as CodeDepartement }, [])).toBeUndefined();
});

it("gives the box of all parts", () => {
  const parts = [square("73", 5), square("73", 8)].map(({ geometry }) => geometry.coordinates as number[][][]);
  const both = { ...square("73", 5), geometry: { type: "MultiPolygon" as const, coordinates: parts } };
  expect(boxOf(both)).toEqual([5, 45, 9, 45.5]);
});

it("masks the surroundings of the territory, and nothing for the region", () => {
  const { outline, around } = toChosenFeatures(square("73", 5));
  expect(outline.features).toHaveLength(1);
  expect(around.features[0]?.geometry.coordinates).toHaveLength(2);
  expect(toChosenFeatures(undefined).around.features).toEqual([]);
});

const area = (west: number, ...between: Position[]): Feature<Polygon> => ({
  type: "Feature",
  properties: {},
  geometry: {
    type: "Polygon",
    coordinates: [[[west, 44], ...between, [west + 1, 44], [west + 1, 45], [west, 45], [west, 44]]],
  },
});

it("Two adjacent areas leave one hole, without the border between them", () => {
  const around = deriveAround({ type: "FeatureCollection", features: [area(5), area(6)] });
  const [frame, ...holes] = around.features[0]?.geometry.coordinates ?? [];
  expect(frame).toHaveLength(5);
  expect(holes).toHaveLength(1);
  expect(new Set(holes[0]?.map(String))).toEqual(new Set(["5,44", "6,44", "7,44", "7,45", "6,45", "5,45"]));
  expect(holes[0]?.[0]).toEqual(holes[0]?.at(-1));
});

it("Separate areas leave a hole each", () => {
  const around = deriveAround({ type: "FeatureCollection", features: [area(5), area(8, [8.5, 44])] });
  expect(around.features[0]?.geometry.coordinates).toHaveLength(3);
});

it("A border between two areas is drawn once, by unbroken lines", () => {
  const [borders] = deriveBorders({ type: "FeatureCollection", features: [area(5), area(6)] }).features;
  const lines = borders?.geometry.coordinates ?? [];
  expect(lines.map((line) => line.join(" "))).toEqual(["5,44 6,44 6,45 5,45 5,44", "6,44 7,44 7,45 6,45"]);
});

const vertex = fc.tuple(
  fc.integer({ min: -18_000_000, max: 18_000_000 }),
  fc.integer({ min: -9_000_000, max: 8_999_999 }),
);
const toDegrees = ([x, y]: readonly [number, number]) => [x / 100_000, y / 100_000];

it("gives different keys to vertices a metre apart", () => {
  fc.assert(
    fc.property(vertex, vertex, (one, other) => {
      const isSame = one[0] === other[0] && one[1] === other[1];
      expect(vertexKey(toDegrees(one)) === vertexKey(toDegrees(other))).toBe(isSame);
    }),
  );
  expect(vertexKey([6.12345, 45.1])).not.toBe(vertexKey([6.12346, 45.1]));
  expect(vertexKey([6.12345, 45.1])).not.toBe(vertexKey([6.12345, 45.10001]));
});

it("gives an edge one key in both directions, and another to an edge that shares an end", () => {
  expect(edgeKey([6, 45], [6.1, 45])).toBe(edgeKey([6.1, 45], [6, 45]));
  expect(edgeKey([6, 45], [6.1, 45])).not.toBe(edgeKey([6, 45], [6.1, 45.00002]));
});
