import fc from "fast-check";
import { expect, it } from "vitest";
import { listWithin } from "./list-within.ts";
import { createNearestIndex } from "./nearest-index.ts";
import type { Position } from "./position.ts";

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
])("lists the same pairs and distances as a double loop: %s", (_, position, most) => {
  fc.assert(
    fc.property(fc.array(position, { maxLength: 14 }), fc.double({ min: 0, max: most, noNaN: true }), (all, limit) => {
      const { starts, ranks, distancesKm } = listWithin(all, limit);
      for (const [rank, origin] of all.entries()) {
        const expected = [...all.entries()].flatMap(([other, there]) => {
          const km = createNearestIndex([there]).nearest(origin)?.distanceKm ?? Number.NaN;
          return other !== rank && km <= limit ? [[other, km]] : [];
        });
        const cells = [...ranks.subarray(starts[rank], starts[rank + 1]).entries()];
        expect(cells.map(([at, other]) => [other, distancesKm[(starts[rank] ?? 0) + at]])).toEqual(expected);
      }
    }),
    { numRuns: 300 },
  );
});

it("reaches everything without a limit", () => {
  const all: Position[] = [
    [6, 45],
    [-174, -45],
    [6, 45],
  ];
  expect([...listWithin(all, Number.POSITIVE_INFINITY).starts]).toEqual([0, 2, 4, 6]);
});
