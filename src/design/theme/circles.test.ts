import { expect, it } from "vitest";
import { CIRCLES, circleRadiusPx } from "./circles.ts";

it("gives circles an area in proportion to the people", () => {
  for (const zoom of [6, 8, 9.5, 12, 20]) {
    const [small, large] = [circleRadiusPx(5000, zoom), circleRadiusPx(20_000, zoom)];
    expect(large ** 2 / small ** 2).toBeCloseTo(4);
  }
});

it("draws a dot of the least radius for a few people", () => {
  expect(circleRadiusPx(0, 7)).toBe(CIRCLES.leastPx);
});

it("keeps the radius up to the first zoom, and then grows it more slowly than the ground", () => {
  expect(circleRadiusPx(10_000, 6)).toBe(circleRadiusPx(10_000, CIRCLES.firstZoom));
  const growth = circleRadiusPx(10_000, 10) / circleRadiusPx(10_000, 9);
  expect(growth).toBeGreaterThan(1);
  expect(growth).toBeLessThan(2);
});
