import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planeFrame } from "./plane-frame.ts";
import { greatCircleDistanceKm, type Position } from "./position.ts";

const SIZE = { width: 320, height: 240, leastWidthKm: 32 };
const PLACE: Position = [6.65, 44.387];

const somePosition = fc
  .tuple(fc.double({ min: 5, max: 7.5, noNaN: true }), fc.double({ min: 43.5, max: 46, noNaN: true }))
  .map(([longitude, latitude]): Position => [longitude, latitude]);

describe("planeFrame", () => {
  it("centres a single position, with the least width around it", () => {
    const frame = planeFrame([PLACE], SIZE);
    expect(frame.project(PLACE)).toEqual([160, 120]);
    expect(frame.unitsPerKm).toBe(10);
    expect(greatCircleDistanceKm([frame.west, PLACE[1]], [frame.east, PLACE[1]])).toBeCloseTo(32, 1);
    expect(greatCircleDistanceKm([PLACE[0], frame.south], [PLACE[0], frame.north])).toBeCloseTo(24, 3);
  });

  it("has north up and east to the right", () => {
    const { project } = planeFrame([PLACE], SIZE);
    const [x, y] = project([PLACE[0] + 0.1, PLACE[1] + 0.1]);
    expect(x).toBeGreaterThan(160);
    expect(y).toBeLessThan(120);
  });

  it("contains every position, with a margin", () => {
    fc.assert(
      fc.property(fc.array(somePosition, { minLength: 1, maxLength: 8 }), (positions) => {
        const { project } = planeFrame(positions, SIZE);
        for (const [x, y] of positions.map(project)) {
          expect(Math.abs(x - 160)).toBeLessThanOrEqual(160 * 0.69);
          expect(Math.abs(y - 120)).toBeLessThanOrEqual(120 * 0.69);
        }
      }),
    );
  });

  it("is true to scale within 2 % near its middle", () => {
    const near = fc.tuple(
      fc.double({ min: -0.5, max: 0.5, noNaN: true }),
      fc.double({ min: -0.5, max: 0.5, noNaN: true }),
    );
    const { project, unitsPerKm } = planeFrame([PLACE], SIZE);
    fc.assert(
      fc.property(near, near, (a, b) => {
        const [from, to] = [a, b].map(([east, north]): Position => [PLACE[0] + east, PLACE[1] + north]) as [
          Position,
          Position,
        ];
        const [x, y] = project(from);
        const [otherX, otherY] = project(to);
        const km = greatCircleDistanceKm(from, to);
        expect(Math.abs(Math.hypot(otherX - x, otherY - y) / unitsPerKm - km)).toBeLessThanOrEqual(0.02 * km + 1e-6);
      }),
    );
  });
});
