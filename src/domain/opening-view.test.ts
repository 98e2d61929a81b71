import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Position } from "./geo/position.ts";
import { fromMercator, isNearRegion, LOOKABLE_BOX, openingView, toMercator } from "./opening-view.ts";

const PADDING = { top: 24, right: 76, bottom: 56, left: 24 };

describe("The opening view", () => {
  test("is the one that MapLibre's fitBounds gives, where the region fits within the edge of the map", () => {
    // Read from MapLibre 6.17: map.fitBounds([4.62, 43.45, 7.75, 46.42], { padding }) in a map of 1040 × 900.
    const { zoom, center } = openingView({ width: 1040, height: 900 }, PADDING);
    expect(zoom).toBeCloseTo(7.10202176586806, 6);
    expect(center[0]).toBeCloseTo(6.3180712714329275, 6);
    expect(center[1]).toBeCloseTo(44.896228689906366, 6);
  });

  test("fills a map that is wider than what there is to look at, as MapLibre's maxBounds does", () => {
    // Read from MapLibre 6.17, in a map of 390 × 421.
    const { zoom, center } = openingView({ width: 390, height: 421 }, { top: 80, right: 24, bottom: 74, left: 24 });
    expect(zoom).toBeCloseTo(5.51422090935812, 6);
    expect(center[0]).toBeCloseTo(6.2, 9);
  });

  test("never looks beyond the edge of the map", () => {
    const side = fc.integer({ min: 40, max: 4000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const { zoom, center } = openingView({ width, height }, PADDING);
        const worldPx = 512 * 2 ** zoom;
        const [x, y] = toMercator(center);
        const [left, top] = toMercator([LOOKABLE_BOX[0], LOOKABLE_BOX[3]]);
        const [right, bottom] = toMercator([LOOKABLE_BOX[2], LOOKABLE_BOX[1]]);
        const slackPx = 1e-6 * worldPx;
        expect((x - left) * worldPx).toBeGreaterThanOrEqual(width / 2 - slackPx);
        expect((right - x) * worldPx).toBeGreaterThanOrEqual(width / 2 - slackPx);
        expect((y - top) * worldPx).toBeGreaterThanOrEqual(height / 2 - slackPx);
        expect((bottom - y) * worldPx).toBeGreaterThanOrEqual(height / 2 - slackPx);
      }),
    );
  });
});

const GAP: Position = [6.08, 44.56];
const BARCELONNETTE: Position = [6.65, 44.387];
/** Degrees of latitude per kilometre. */
const KM = 1 / 111.195;

describe("isNearRegion, between town halls", () => {
  it.each([
    ["at a town hall", GAP, true],
    ["24.9 km from the only near town hall", [6.08, 44.56 + 24.9 * KM], true],
    ["25.1 km from it", [6.08, 44.56 + 25.1 * KM], false],
    ["within the box, far from every town hall", [5, 46], false],
    ["far away", [2.35, 48.85], false],
  ] as const)("%s", (_where, position, isNear) => {
    expect(isNearRegion(position, [BARCELONNETTE, GAP])).toBe(isNear);
  });
});

describe("isNearRegion, while the town halls are unknown", () => {
  it.each([
    ["in the box", GAP, true],
    ["24.9 km north of it", [6, 46.42 + 24.9 * KM], true],
    ["25.1 km north of it", [6, 46.42 + 25.1 * KM], false],
    ["24.9 km south of it", [6, 43.45 - 24.9 * KM], true],
    ["25.1 km south of it", [6, 43.45 - 25.1 * KM], false],
    ["24 km west of it", [4.62 - (24 * KM) / Math.cos(Math.PI / 4), 45], true],
    ["26 km west of it", [4.62 - (26 * KM) / Math.cos(Math.PI / 4), 45], false],
    ["Torino, 24 km or less east of it", [7.69, 45.07], true],
    ["Milano", [9.19, 45.46], false],
    ["the other side of the globe", [-174, -45], false],
  ] as const)("%s", (_where, position, isNear) => {
    expect(isNearRegion(position, [])).toBe(isNear);
  });
});

test("the meridian of Greenwich and the equator cross in the middle, and north is up", () => {
  expect(toMercator([0, 0])).toEqual([0.5, 0.5]);
  expect(toMercator([6, 45])[1]).toBeLessThan(0.5);
});

test("the world is a square that ends at 85.0511° N", () => {
  const [x, y] = toMercator([180, 85.05112878]);
  expect(x).toBe(1);
  expect(y).toBeCloseTo(0, 8);
});

test("a point leads back to its position", () => {
  const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
  fc.assert(
    fc.property(degrees(180), degrees(85), (longitude, latitude) => {
      const [backLongitude, backLatitude] = fromMercator(toMercator([longitude, latitude]));
      expect(backLongitude).toBeCloseTo(longitude, 9);
      expect(backLatitude).toBeCloseTo(latitude, 9);
    }),
  );
});
