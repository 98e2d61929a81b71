import fc from "fast-check";
import { expect, it } from "vitest";
import { createNearestIndex, listWithin } from "./nearest-index.ts";
import type { Position } from "./position.ts";

const anywhere: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);
const inTheAlps: fc.Arbitrary<Position> = fc.tuple(
  fc.integer({ min: 460, max: 780 }).map((hundredths) => hundredths / 100),
  fc.integer({ min: 4340, max: 4650 }).map((hundredths) => hundredths / 100),
);

/** Positions, some of which are also origins. */
const some = (position: fc.Arbitrary<Position>, most: number) =>
  fc.array(position, { maxLength: 8 }).chain((origins) =>
    fc.record({
      origins: fc.constant(origins),
      positions: fc.array(fc.oneof(position, ...origins.map((origin) => fc.constant(origin))), { maxLength: 14 }),
      limit: fc.double({ min: 0, max: most, noNaN: true }),
    }),
  );

it.each([
  ["the Alps", inTheAlps, 120],
  ["the whole sphere, poles included", anywhere, 21_000],
])("lists the same pairs and distances as a double loop: %s", (_, position, most) => {
  fc.assert(
    fc.property(some(position, most), ({ origins, positions, limit }) => {
      const { starts, ranks, distancesKm } = listWithin(origins, positions, limit);
      for (const [at, origin] of origins.entries()) {
        const expected = [...positions.entries()].flatMap(([rank, there]) => {
          const km = createNearestIndex([origin]).nearest(there)?.distanceKm ?? Number.NaN;
          return km <= limit ? [[rank, km]] : [];
        });
        const start = starts[at] ?? 0;
        const listed = [...ranks.subarray(start, starts[at + 1])];
        expect(listed.map((rank, cell) => [rank, distancesKm[start + cell]])).toEqual(expected);
      }
    }),
    { numRuns: 300 },
  );
});

it("lists every position without a limit", () => {
  const all: Position[] = [
    [6, 45],
    [-174, -45],
    [6, 45],
  ];
  expect([...listWithin(all, all.slice(1), Number.POSITIVE_INFINITY).starts]).toEqual([0, 2, 4, 6]);
});
