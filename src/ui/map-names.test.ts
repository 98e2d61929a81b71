import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planeFrame } from "../domain/geo/plane-frame.ts";
import type { Position } from "../domain/geo/position.ts";
import { placeNames } from "./map-paths.ts";

const PLACE: Position = [6.65, 44.387];
const frame = planeFrame([PLACE], { width: 320, height: 240, leastWidthKm: 32 });
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
