import { booleanPointInPolygon } from "@turf/turf";
import fc from "fast-check";
import type { MultiPolygon, Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { createContains } from "./point-in-polygon.ts";
import type { Position } from "./position.ts";

const anyPosition = fc.tuple(fc.double({ min: 5, max: 7, noNaN: true }), fc.double({ min: 44, max: 46, noNaN: true }));

/** A star around a point, with or without a smaller star as its hole. */
const anyPolygon = fc
  .record({
    centre: anyPosition,
    reaches: fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), { minLength: 3, maxLength: 12 }),
    hole: fc.constantFrom(0, 0.2, 0.6),
    isTurned: fc.boolean(),
  })
  .map(({ centre: [x, y], reaches, hole, isTurned }): Polygon => {
    const star = (share: number) => {
      const ring = reaches.map((reach, rank) => {
        const angle = (2 * Math.PI * rank) / reaches.length;
        return [x + share * reach * Math.cos(angle), y + share * reach * Math.sin(angle)];
      });
      return [...ring, ...ring.slice(0, 1)];
    };
    const rings = hole > 0 ? [star(1), star(hole)] : [star(1)];
    return { type: "Polygon", coordinates: isTurned ? rings.map((ring) => [...ring].reverse()) : rings };
  });

describe("createContains", () => {
  it("agrees with Turf at any position, for polygons with and without holes", () => {
    fc.assert(
      fc.property(
        fc.array(anyPolygon, { maxLength: 4 }),
        fc.array(anyPosition, { minLength: 20 }),
        (shapes, positions) => {
          const contains = createContains(shapes);
          for (const position of positions) {
            expect(contains(position)).toBe(shapes.some((shape) => booleanPointInPolygon(position, shape)));
          }
        },
      ),
    );
  });

  it("handles the parts of a MultiPolygon, and an island in a lake", () => {
    const square = ([x, y]: Position, half: number) => [
      [x - half, y - half],
      [x + half, y - half],
      [x + half, y + half],
      [x - half, y + half],
      [x - half, y - half],
    ];
    const shape: MultiPolygon = {
      type: "MultiPolygon",
      coordinates: [[square([6, 45], 1), square([6, 45], 0.5)], [square([6, 45], 0.1)], [square([9, 45], 0.1)]],
    };
    const contains = createContains([shape]);
    expect(
      (
        [
          [6, 45],
          [6.3, 45],
          [6.8, 45],
          [9, 45],
          [8, 45],
        ] as const
      ).map(contains),
    ).toEqual([true, false, true, true, false]);
  });

  it("contains nothing without a shape", () => {
    expect(createContains([])([6, 45])).toBe(false);
  });
});
