import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planeFrame } from "../domain/geo/plane-frame.ts";
import type { Position } from "../domain/geo/position.ts";
import { pathOf, placeNames } from "./map-paths.ts";

/** Frame of 32 km by 24 km around 6.65 E, 44.387 N, with ten units per kilometre. */
const frame = planeFrame([[6.65, 44.387]], { width: 320, height: 240, leastWidthKm: 32 });
const near = [
  [6.65, 44.387],
  [6.75, 44.387],
];
const far = [
  [2, 48],
  [2.1, 48],
];

describe("pathOf", () => {
  it("draws a line from the centre to the east", () => {
    expect(pathOf({ type: "LineString", coordinates: near }, frame)).toBe("M160.0 120.0L239.5 120.0");
  });

  it("closes a ring", () => {
    const ring = [...near, [6.65, 44.5], [6.65, 44.387]];
    expect(pathOf({ type: "Polygon", coordinates: [ring] }, frame)).toMatch(/^M160\.0 120\.0L.*L160\.0 120\.0Z$/);
  });

  it("omits geometries outside, and keeps a line that crosses the frame without a vertex inside", () => {
    expect(pathOf({ type: "MultiLineString", coordinates: [far, near, far] }, frame)).toBe("M160.0 120.0L239.5 120.0");
    expect(pathOf({ type: "Polygon", coordinates: [far] }, frame)).toBe("");
    const crossing = [
      [5, 44.387],
      [8, 44.387],
    ];
    expect(pathOf({ type: "LineString", coordinates: crossing }, frame)).toMatch(/^M-/);
  });

  it("returns no path for a point", () => {
    expect(pathOf({ type: "Point", coordinates: [6.65, 44.387] }, frame)).toBe("");
  });
});

const PLACE: Position = [6.65, 44.387];
const LOOK = { fontSize: 10, clearances: [2, 10] };
const MARK = { x: 160, y: 120, radius: 9 };

describe("placeNames", () => {
  it("writes the name of the place's own commune outside its symbol", () => {
    const [name] = placeNames([{ name: "Barcelonnette", position: PLACE }], [MARK], frame, LOOK);
    expect(name).toMatchObject({ name: "Barcelonnette", x: 160 });
    expect(Math.abs((name?.y ?? 0) - 120)).toBeGreaterThan(MARK.radius);
  });

  it("writes a name close to a dot without a symbol", () => {
    expect(placeNames([{ name: "Jausiers", position: PLACE }], [], frame, LOOK)).toEqual([
      { name: "Jausiers", x: 160, y: 116 },
    ]);
  });

  it("shifts the name of a dot near the edge into the frame", () => {
    const [name] = placeNames([{ name: "Au bord", position: [frame.west, 44.387] }], [], frame, LOOK);
    expect(name?.x).toBeCloseTo(18.9);
  });

  it("omits positions outside the frame, and the later of two names at the same position", () => {
    const outside: Position = [frame.west - 0.001, 44.387];
    const names = [
      { name: "Dehors", position: outside },
      ...["Un", "Deux", "Trois", "Quatre", "Cinq"].map((name) => ({ name, position: PLACE })),
    ];
    expect(placeNames(names, [], frame, LOOK).map(({ name }) => name)).toEqual(["Un", "Deux"]);
  });

  it("writes at most sixteen names, none of which overlap", () => {
    const someName = fc.record({
      name: fc.string({ minLength: 1, maxLength: 20 }),
      position: fc
        .tuple(fc.double({ min: 6.4, max: 6.9, noNaN: true }), fc.double({ min: 44.25, max: 44.5, noNaN: true }))
        .map(([longitude, latitude]): Position => [longitude, latitude]),
    });
    fc.assert(
      fc.property(fc.array(someName, { maxLength: 60 }), (candidates) => {
        const placed = placeNames(candidates, [MARK], frame, LOOK);
        expect(placed.length).toBeLessThanOrEqual(16);
        for (const [at, a] of placed.entries()) {
          for (const b of placed.slice(at + 1)) {
            const isApart =
              Math.abs(a.y - b.y) >= LOOK.fontSize ||
              Math.abs(a.x - b.x) >= (a.name.length + b.name.length) * 2.7 - 1e-6;
            expect(isApart).toBe(true);
          }
        }
      }),
    );
  });
});
