import type { Feature, Polygon } from "geojson";
import { expect, test } from "vitest";
import { deriveBorders } from "./derive-borders.ts";

const square = (west: number): Feature<Polygon> => ({
  type: "Feature",
  properties: {},
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [west, 44],
        [west + 1, 44],
        [west + 1, 45],
        [west, 45],
        [west, 44],
      ],
    ],
  },
});

test("A border between two areas is drawn once, by unbroken lines", () => {
  const [borders] = deriveBorders({ type: "FeatureCollection", features: [square(5), square(6)] }).features;
  const lines = borders?.geometry.coordinates ?? [];
  expect(lines.map((line) => line.join(" "))).toEqual(["5,44 6,44 6,45 5,45 5,44", "6,44 7,44 7,45 6,45"]);
});
