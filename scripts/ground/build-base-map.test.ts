import { expect, it } from "vitest";
import { zoomByIsolation } from "./build-labels.ts";
import { cutAreas, cutLines } from "./cut-along-cells.ts";

/** From cell 00 to cell 10, whose common edge is at 5.3625° east. */
const EAST = [
  [5, 43.5],
  [5.7, 43.5],
];

it("cuts a line at the edge of a cell", () => {
  const cells = cutLines([
    { type: "Feature", properties: { ref: "A8" }, geometry: { type: "LineString", coordinates: EAST } },
  ]);
  const parts = [...cells].filter(([, features]) => features.length > 0);
  expect(parts.map(([cell, [one]]) => [cell, one?.properties.ref, one?.geometry.coordinates])).toEqual([
    [
      "00",
      "A8",
      [
        [
          [5, 43.5],
          [5.3625, 43.5],
        ],
      ],
    ],
    [
      "10",
      "A8",
      [
        [
          [5.3625, 43.5],
          [5.7, 43.5],
        ],
      ],
    ],
  ]);
});

it("cuts an area, whose parts have the area of the whole", () => {
  const ring = [...EAST, [5.7, 43.6], [5, 43.6], [5, 43.5]];
  const cells = cutAreas([{ type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [ring] } }]);
  const widths = [...cells].flatMap(([, features]) =>
    features.map(({ geometry }) => {
      const longitudes = geometry.coordinates.flat(2).map(([x = 0]) => x);
      return Math.max(...longitudes) - Math.min(...longitudes);
    }),
  );
  expect(widths).toHaveLength(2);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(0.7, 9);
});

it("shows a name the earlier, the farther it is from more important ones", () => {
  // Grenoble, then Gap, Échirolles and Eybens.
  const zooms = zoomByIsolation([
    [5.724, 45.188],
    [6.079, 44.559],
    [5.718, 45.144],
    [5.75, 45.148],
  ]);
  expect(zooms).toEqual([5, 7, 10, 11]);
});
