import type { MultiPolygon, Polygon } from "geojson";
import { expect, it } from "vitest";
import { labelPoint } from "./label-point.ts";

/** An L with its wide part at the bottom: its centroid lies outside, beside the thin arm. */
const L_SHAPE: Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [6, 45],
      [6.6, 45],
      [6.6, 45.25],
      [6.1, 45.25],
      [6.1, 46],
      [6, 46],
      [6, 45],
    ],
  ],
};
const SHRINK = Math.cos((45 * Math.PI) / 180);

/** Brute force: the inner point of a fine grid that is farthest from every edge. */
function farthestOfGrid({ coordinates: [ring = []] }: Polygon): { distance: number } {
  const corners = ring.map(([x = 0, y = 0]): [number, number] => [x * SHRINK, y]);
  const edges = corners.slice(1).map((to, at) => [corners[at] ?? to, to] as const);
  let best = 0;
  for (let x = 6 * SHRINK; x <= 6.6 * SHRINK; x += 0.004) {
    for (let y = 45; y <= 46; y += 0.004) {
      if (isInside(x, y)) best = Math.max(best, Math.min(...edges.map(([a, b]) => toEdge(x, y, a, b))));
    }
  }
  return { distance: best };

  function isInside(x: number, y: number): boolean {
    return (
      edges.filter(([a, b]) => a[1] > y !== b[1] > y && x < a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]))
        .length %
        2 ===
      1
    );
  }
}

function toEdge(x: number, y: number, a: readonly [number, number], b: readonly [number, number]): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const along = Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - a[0] - along * dx, y - a[1] - along * dy);
}

function distanceToOutline(
  [longitude, latitude]: readonly [number, number],
  { coordinates: [ring = []] }: Polygon,
): number {
  const corners = ring.map(([x = 0, y = 0]): [number, number] => [x * SHRINK, y]);
  return Math.min(...corners.slice(1).map((to, at) => toEdge(longitude * SHRINK, latitude, corners[at] ?? to, to)));
}

it("is as far from the outline as any point of a fine grid, within its precision", () => {
  const point = labelPoint(L_SHAPE);
  expect(distanceToOutline(point, L_SHAPE)).toBeGreaterThan(farthestOfGrid(L_SHAPE).distance - 0.015);
  expect(point[1]).toBeLessThan(45.25);
});

it("lies in the roomiest part of a MultiPolygon", () => {
  const small = [
    [
      [7, 44],
      [7.1, 44],
      [7.1, 44.1],
      [7, 44.1],
      [7, 44],
    ],
  ];
  const both: MultiPolygon = { type: "MultiPolygon", coordinates: [small, L_SHAPE.coordinates] };
  const [longitude, latitude] = labelPoint(both);
  const [alone, aloneLatitude] = labelPoint(L_SHAPE);
  expect(longitude).toBeCloseTo(alone, 1);
  expect(latitude).toBeCloseTo(aloneLatitude, 1);
});
