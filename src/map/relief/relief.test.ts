import type { FeatureCollection, LineString } from "geojson";
import { describe, expect, test } from "vitest";
import { MAP } from "../../design/theme/map.ts";
import type { RidgeProperties } from "../../domain/base-map.ts";
import type { ReliefGrid } from "../../domain/relief-grid.ts";
import { deriveHachures } from "./derive-hachures.ts";
import { shadeRelief } from "./shade-relief.ts";
import { smoothGrid } from "./smooth-grid.ts";

const SIDE = 31;
const MIDDLE = 15;

describe("A ridge that runs north-east", () => {
  const grid = gridOf((column, row) => 2500 - 120 * Math.abs(column - row));
  const smooth = smoothGrid(grid, 2);

  test("is lit on the side of the light and shaded on the other", () => {
    const { width, height, data } = shadeRelief(smooth, MAP.light.relief);
    const brightness = (x: number, y: number) => {
      const pixel = (y * width + x) * 4;
      return (data[pixel] ?? 0) + (data[pixel + 1] ?? 0) + (data[pixel + 2] ?? 0);
    };
    const [x, y] = [width / 2, height / 2];
    expect(brightness(x - 8, y - 8)).toBeGreaterThan(brightness(x + 8, y + 8) + 60);
  });

  test("has hachures down both sides, shaded or lit, equal in each run", () => {
    const hachures = deriveHachures(ridgeAlong(diagonal()), grid);
    expect(deriveHachures(ridgeAlong(diagonal()), grid)).toEqual(hachures);
    const sides = hachures.features.map(({ properties }) => properties.isShaded);
    expect(new Set(sides)).toEqual(new Set([true, false]));
    for (const { properties, geometry } of hachures.features) {
      for (const stroke of geometry.coordinates) {
        const [[startX = 0, startY = 0] = [], [endX = 0, endY = 0] = []] = [stroke[0], stroke.at(-1)];
        const eastSouth = endX - startX - (endY - startY);
        expect(eastSouth > 0).toBe(properties.isShaded);
      }
    }
  });

  test("has no hachures where it is a lake's axis or a gorge", () => {
    expect(deriveHachures(ridgeAlong(diagonal(), "gorge"), grid).features).toEqual([]);
  });
});

test("Flat ground has no hachures", () => {
  expect(
    deriveHachures(
      ridgeAlong(diagonal()),
      gridOf(() => 800),
    ).features,
  ).toEqual([]);
});

describe("Smoothing", () => {
  test("keeps an even slope even, north at the top", () => {
    const { width, height, heightsM } = smoothGrid(
      gridOf((_, row) => row * 100),
      3,
    );
    const at = (share: number) => heightsM[Math.round(height * share) * width + Math.round(width / 2)] ?? 0;
    expect(at(0.2)).toBeGreaterThan(at(0.8));
    expect(at(0.5)).toBeCloseTo(1500, -2);
  });

  test("leaves unknown cells transparent, without a cliff along their edge", () => {
    const grid = gridOf((column) => (column < MIDDLE ? Number.NaN : 2000));
    const smooth = smoothGrid(grid, 2);
    const { width, height, data } = shadeRelief(smooth, MAP.light.relief);
    const alpha = (x: number) => data[(Math.round(height / 2) * width + x) * 4 + 3];
    expect(alpha(4)).toBe(0);
    expect(alpha(width - 4)).toBe(255);
    const row = Math.round(height / 2) * width;
    for (let x = 0; x < width; x++) {
      if ((smooth.known[row + x] ?? 0) > 0) expect(smooth.heightsM[row + x]).toBeCloseTo(2000, 3);
    }
  });
});

/** A grid of one degree a side around 45° N, with heights by column and row. */
function gridOf(heightAt: (column: number, row: number) => number): ReliefGrid {
  const heightsM = Float32Array.from({ length: SIDE * SIDE }, (_, cell) =>
    heightAt(cell % SIDE, Math.floor(cell / SIDE)),
  );
  return { columns: SIDE, rows: SIDE, bounds: [6, 44.8, 6.4, 45.08], heightsM };
}

function diagonal(): [number, number][] {
  return [
    [6.05, 44.835],
    [6.35, 45.045],
  ];
}

function ridgeAlong(
  coordinates: [number, number][],
  kind: RidgeProperties["kind"] = "crete",
): FeatureCollection<LineString, RidgeProperties> {
  return {
    type: "FeatureCollection",
    features: [
      { type: "Feature", properties: { name: "Aravis", kind }, geometry: { type: "LineString", coordinates } },
    ],
  };
}
