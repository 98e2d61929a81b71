import { lineString, pointToLineDistance } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { between, cutLine } from "./line.ts";
import { greatCircleDistanceKm, type Position } from "./position.ts";
import { distanceToLineKm, projectOnLine } from "./project-on-line.ts";

const somePosition: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: 5, max: 5.5, noNaN: true }),
  fc.double({ min: 45, max: 45.5, noNaN: true }),
);
const someLine = fc.array(somePosition, { minLength: 2, maxLength: 6 });

/** A line that goes east, then north. */
const ANGLE: Position[] = [
  [5, 45],
  [5.1, 45],
  [5.1, 45.2],
];

describe("projectOnLine", () => {
  it("finds the foot of the perpendicular", () => {
    const { point } = projectOnLine(ANGLE, [5.3, 45.1]);
    expect(point[0]).toBeCloseTo(5.1, 9);
    expect(point[1]).toBeCloseTo(45.1, 9);
  });

  it("stops at the ends of the line", () => {
    expect(projectOnLine(ANGLE, [4, 44])).toEqual({ point: [5, 45], fraction: 0 });
    expect(projectOnLine(ANGLE, [5.2, 46])).toEqual({ point: [5.1, 45.2], fraction: 1 });
  });

  it("gives the first of several nearest points", () => {
    const there: Position = [5, 45];
    const back: Position = [5.1, 45];
    expect(projectOnLine([there, back, there], [5, 45]).fraction).toBe(0);
  });

  it("accepts a line of length zero", () => {
    expect(
      projectOnLine(
        [
          [5, 45],
          [5, 45],
        ],
        [6, 45],
      ),
    ).toEqual({ point: [5, 45], fraction: 0 });
  });

  it("throws for a line of one vertex", () => {
    expect(() => projectOnLine([[5, 45]], [5, 45])).toThrow("A line must have at least 2 vertices, not 1");
  });

  it("finds a point at least as near as any of a thousand on the line", () => {
    fc.assert(
      fc.property(someLine, somePosition, (line, position) => {
        const found = greatCircleDistanceKm(position, projectOnLine(line, position).point);
        for (let segment = 0; segment + 1 < line.length; segment++) {
          for (let step = 0; step <= 200; step++) {
            const other = between(line[segment] as Position, line[segment + 1] as Position, step / 200);
            // The tangent plane at the position is off by some metres at tens of kilometres.
            expect(found).toBeLessThanOrEqual(greatCircleDistanceKm(position, other) + 0.05);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it("gives the share at which `cutLine` cuts at the same point", () => {
    fc.assert(
      fc.property(someLine, somePosition, (line, position) => {
        const { point, fraction } = projectOnLine(line, position);
        const [cut] = cutLine(line, fraction, 1);
        expect(fraction).toBeGreaterThanOrEqual(0);
        expect(fraction).toBeLessThanOrEqual(1);
        expect(greatCircleDistanceKm(point, cut as Position)).toBeLessThan(1e-6);
      }),
    );
  });
});

describe("distanceToLineKm", () => {
  it.each([
    { degrees: 0.5, name: "some tens of kilometres" },
    { degrees: 0.02, name: "a kilometre or two" },
  ])("equals Turf's distance but for d²/R over $name", ({ degrees }) => {
    const shrink = ([longitude, latitude]: Position): Position => [
      5 + (longitude - 5) * 2 * degrees,
      45 + (latitude - 45) * 2 * degrees,
    ];
    fc.assert(
      fc.property(
        someLine.map((line) => line.map(shrink)),
        somePosition.map(shrink),
        (line, position) => {
          const expected = pointToLineDistance([...position], lineString(line.map((vertex) => [...vertex])));
          const farthest = Math.max(...line.map((vertex) => greatCircleDistanceKm(position, vertex)));
          const error = Math.abs(distanceToLineKm(line, position) - expected);
          // A position on a vertex has no distance: 1 mm for the rounding.
          expect(error).toBeLessThan(farthest ** 2 / 6371 + 1e-6);
        },
      ),
    );
  });

  it("is infinite for a line of one vertex", () => {
    expect(distanceToLineKm([[5, 45]], [5, 45])).toBe(Number.POSITIVE_INFINITY);
  });
});
