import fc from "fast-check";
import { expect, it } from "vitest";
import { createReachIndex } from "./nearest-index.ts";
import { greatCircleDistanceKm, type Position } from "./position.ts";

const anywhere: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);
const inTheAlps: fc.Arbitrary<Position> = fc.tuple(
  fc.integer({ min: 460, max: 780 }).map((hundredths) => hundredths / 100),
  fc.integer({ min: 4340, max: 4650 }).map((hundredths) => hundredths / 100),
);

it.each([
  ["the Alps", inTheAlps, 120],
  ["the whole sphere, poles included", anywhere, 21_000],
])("agrees with a scan of all positions: %s", (_, position, most) => {
  fc.assert(
    fc.property(
      fc.array(position, { maxLength: 14 }),
      position,
      fc.double({ min: 0.1, max: most, noNaN: true }),
      (all, origin, limit) => {
        // At the very limit the result depends on rounding.
        fc.pre(all.every((one) => Math.abs(greatCircleDistanceKm(origin, one) - limit) > 1e-6));
        const expected = [...all.keys()].filter((rank) => greatCircleDistanceKm(origin, all[rank] ?? origin) < limit);
        expect(
          createReachIndex(all)
            .within(origin, limit)
            .map(({ index }) => index),
        ).toEqual(expected);
      },
    ),
    { numRuns: 300 },
  );
});
