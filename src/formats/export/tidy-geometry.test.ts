import { area } from "@turf/turf";
import fc from "fast-check";
import type { Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { tidyGeometry } from "./tidy-geometry.ts";

/** A star-shaped ring, one vertex per angle: it never crosses itself. */
const someRing = fc
  .tuple(
    fc.double({ min: 5, max: 8, noNaN: true }),
    fc.double({ min: 43, max: 46, noNaN: true }),
    fc.array(fc.double({ min: 0.05, max: 0.5, noNaN: true }), { minLength: 3, maxLength: 12 }),
    fc.boolean(),
  )
  .map(([x, y, radii, isClockwise]) => {
    const ring = radii.map((radius, at): Position => {
      const angle = (2 * Math.PI * at) / radii.length;
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    });
    const closed = [...ring, ring[0] ?? [x, y]];
    return { centre: [x, y] as const, ring: isClockwise ? [...closed].reverse() : closed };
  });

/** Brute force: at its lowest vertex, a counterclockwise ring turns left. */
function isCounterclockwise(ring: readonly Position[]): boolean {
  const open = ring.slice(0, -1);
  const lowest = open.reduce((best, [x = 0, y = 0], at) => {
    const [bestX = 0, bestY = 0] = open[best] ?? [];
    return y < bestY || (y === bestY && x > bestX) ? at : best;
  }, 0);
  const [ax = 0, ay = 0] = open[(lowest - 1 + open.length) % open.length] ?? [];
  const [bx = 0, by = 0] = open[lowest] ?? [];
  const [cx = 0, cy = 0] = open[(lowest + 1) % open.length] ?? [];
  return (bx - ax) * (cy - by) - (by - ay) * (cx - bx) > 0;
}

function tidyPolygon(rings: Position[][]): Polygon {
  return tidyGeometry({ type: "Polygon", coordinates: rings }) as Polygon;
}

describe("tidyGeometry", () => {
  it("winds outer rings counterclockwise and holes clockwise, whatever their winding", () => {
    fc.assert(
      fc.property(someRing, fc.boolean(), ({ centre: [x, y], ring }, isTurned) => {
        const hole = [-1, 1, 1, -1, -1].map((side, at): Position => [x + side * 0.01, y + (at < 2 ? -0.01 : 0.01)]);
        hole[4] = hole[0] ?? [x, y];
        const [outer = [], inner = []] = tidyPolygon([ring, isTurned ? [...hole].reverse() : hole]).coordinates;
        expect(isCounterclockwise(outer)).toBe(true);
        expect(isCounterclockwise(inner)).toBe(false);
      }),
    );
  });

  it("keeps the area, within rounding", () => {
    fc.assert(
      fc.property(someRing, ({ ring }) => {
        const tidied = tidyPolygon([ring]);
        const before = area({ type: "Polygon", coordinates: [ring] });
        expect(Math.abs(area(tidied) - before) / before).toBeLessThan(1e-3);
      }),
    );
  });

  it("writes at most six decimals, and no heights", () => {
    expect(tidyGeometry({ type: "Point", coordinates: [6.123456789, 44.5, 1200] })).toEqual({
      type: "Point",
      coordinates: [6.123457, 44.5],
    });
  });

  it("drops repeated positions, and rings without area", () => {
    const sliver: Position[] = [
      [6, 45],
      [6.1, 45],
      [6.1, 45.00000001],
      [6, 45],
    ];
    const square: Position[] = [
      [6, 44],
      [6, 44],
      [6.1, 44],
      [6.1, 44.1],
      [6, 44.1],
      [6, 44],
    ];
    expect(tidyGeometry({ type: "MultiPolygon", coordinates: [[sliver], [square]] })).toEqual({
      type: "MultiPolygon",
      coordinates: [
        [
          [
            [6, 44],
            [6.1, 44],
            [6.1, 44.1],
            [6, 44.1],
            [6, 44],
          ],
        ],
      ],
    });
    expect(tidyPolygon([sliver]).coordinates).toEqual([]);
  });
});
