import fc from "fast-check";
import { expect, it } from "vitest";
import { greatCircleDistanceKm } from "../../geo/great-circle-distance.ts";
import type { Position } from "../../geo/position.ts";
import { type Direction, stepPosition } from "./step-position.ts";

const DIRECTIONS: readonly Direction[] = ["north", "south", "east", "west"];
const BACK: Readonly<Record<Direction, Direction>> = { north: "south", south: "north", east: "west", west: "east" };
const somePosition: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: 4.6, max: 7.8, noNaN: true }),
  fc.double({ min: 43.4, max: 46.5, noNaN: true }),
);

it("moves by the given distance, and back", () => {
  fc.assert(
    fc.property(somePosition, fc.constantFrom(...DIRECTIONS), fc.constantFrom(0.5, 5), (from, direction, stepKm) => {
      const to = stepPosition(from, direction, stepKm);
      expect(greatCircleDistanceKm(from, to)).toBeCloseTo(stepKm, 3);
      const [east, north] = [to[0] - from[0], to[1] - from[1]];
      expect(Math.sign({ north, south: -north, east, west: -east }[direction])).toBe(1);
      const back = stepPosition(to, BACK[direction], stepKm);
      expect(greatCircleDistanceKm(from, back)).toBeLessThan(0.01);
    }),
  );
});
