import fc from "fast-check";
import { expect, test } from "vitest";
import { fromMercator, toMercator } from "./web-mercator.ts";

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
