import type { Feature, Polygon, Position } from "geojson";
import { expect, test } from "vitest";
import { deriveAround } from "./derive-around.ts";

const square = (west: number, ...between: Position[]): Feature<Polygon> => ({
  type: "Feature",
  properties: {},
  geometry: {
    type: "Polygon",
    coordinates: [[[west, 44], ...between, [west + 1, 44], [west + 1, 45], [west, 45], [west, 44]]],
  },
});

test("Two adjacent areas leave one hole, without the border between them", () => {
  const around = deriveAround({ type: "FeatureCollection", features: [square(5), square(6)] });
  const [frame, ...holes] = around.features[0]?.geometry.coordinates ?? [];
  expect(frame).toHaveLength(5);
  expect(holes).toHaveLength(1);
  expect(new Set(holes[0]?.map(String))).toEqual(new Set(["5,44", "6,44", "7,44", "7,45", "6,45", "5,45"]));
  expect(holes[0]?.[0]).toEqual(holes[0]?.at(-1));
});

test("Separate areas leave a hole each", () => {
  const around = deriveAround({ type: "FeatureCollection", features: [square(5), square(8, [8.5, 44])] });
  expect(around.features[0]?.geometry.coordinates).toHaveLength(3);
});
