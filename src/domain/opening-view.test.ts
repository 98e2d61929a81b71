import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toMercator } from "./geo/web-mercator.ts";
import { LOOKABLE_BOX, openingView } from "./opening-view.ts";

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
