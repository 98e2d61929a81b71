import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createNearestIndex, nearestCosts } from "./nearest-index.ts";
import { greatCircleDistanceKm, type Position } from "./position.ts";

const GAP: Position = [6.0786, 44.5593];
const NICE: Position = [7.262, 43.7102];

/** Brute force: a double loop. */
function nearestByHand(origin: Position, targets: readonly Position[]): { index: number; distanceKm: number } {
  let nearest = { index: -1, distanceKm: Number.POSITIVE_INFINITY };
  for (const [index, target] of targets.entries()) {
    const distanceKm = greatCircleDistanceKm(origin, target);
    nearest = distanceKm < nearest.distanceKm ? { index, distanceKm } : nearest;
  }
  return nearest;
}

/** Positions within a box, some repeated, some on a coarse lattice to make exact ties. */
function positionsWithin(west: number, south: number, east: number, north: number): fc.Arbitrary<Position> {
  const exact = fc.tuple(
    fc.double({ min: west, max: east, noNaN: true }),
    fc.double({ min: south, max: north, noNaN: true }),
  );
  const lattice = fc.tuple(
    fc.integer({ min: Math.ceil(west), max: Math.floor(east) }),
    fc.integer({ min: Math.ceil(south), max: Math.floor(north) }),
  );
  return fc.oneof(exact, lattice);
}

const BOXES = {
  "the Alps": [4, 43, 8, 47],
  "the whole world": [-180, -90, 180, 90],
  "the far north": [-180, 80, 180, 85],
  "one valley": [6, 45, 6.001, 45.001],
} as const;

/** Tolerance: a micrometre; a metre near antipodes, where chord and haversine have half their digits. */
const toleranceKm = (distanceKm: number): number => (distanceKm > 19_000 ? 1e-3 : 1e-9);

describe("createNearestIndex", () => {
  it("gives undefined without positions", () => {
    expect(createNearestIndex([]).nearest(GAP)).toBeUndefined();
  });

  it("gives the first of several at the same position, at zero kilometres", () => {
    expect(createNearestIndex([NICE, GAP, GAP, GAP]).nearest(GAP)).toEqual({ index: 1, distanceKm: 0 });
  });

  it("gives the first of two at exactly the same distance", () => {
    const east: Position = [1, 0];
    const west: Position = [-1, 0];
    expect(createNearestIndex([east, west]).nearest([0, 0])?.index).toBe(0);
    expect(createNearestIndex([west, east]).nearest([0, 0])?.index).toBe(0);
  });

  it("searches across the antimeridian and over the pole", () => {
    expect(
      createNearestIndex([
        [170, 0],
        [-179, 0],
      ]).nearest([179.5, 0])?.index,
    ).toBe(1);
    expect(
      createNearestIndex([
        [10, 80],
        [180, 89],
      ]).nearest([0, 89])?.index,
    ).toBe(1);
  });

  it("gives the nearer of two opposite ends of the Earth", () => {
    expect(
      createNearestIndex([
        [0, 90],
        [0, -90],
      ]).nearest([0, -1])?.index,
    ).toBe(1);
  });

  it("gives all positions within a limit, in the order of their ranks, one at the very limit included", () => {
    const index = createNearestIndex([NICE, [0, 0], GAP, NICE]);
    const limitKm = createNearestIndex([NICE]).nearest(GAP)?.distanceKm ?? Number.NaN;
    expect(index.within(GAP, limitKm).map((found) => found.index)).toEqual([0, 2, 3]);
    expect(index.within(GAP, limitKm - 1e-9).map((found) => found.index)).toEqual([2]);
    expect(index.within(GAP, 0)).toEqual([{ index: 2, distanceKm: 0 }]);
    expect(createNearestIndex([]).within(GAP, limitKm)).toEqual([]);
  });

  it("throws for a position that is not finite, with its rank", () => {
    expect(() => createNearestIndex([GAP, [Number.NaN, 45]])).toThrow("Position 1 is not finite: [NaN, 45]");
  });

  it("gives undefined for an origin that is not finite", () => {
    expect(createNearestIndex([GAP]).nearest([Number.NaN, 45])).toBeUndefined();
  });

  it.each(Object.entries(BOXES))("agrees with the double loop in %s", (_, [west, south, east, north]) => {
    const position = positionsWithin(west, south, east, north);
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 200 }), fc.array(position), (targets, origins) => {
        const index = createNearestIndex(targets);
        for (const origin of origins) {
          const expected = nearestByHand(origin, targets);
          const { index: rank = -1, distanceKm = Number.NaN } = index.nearest(origin) ?? {};
          const found = targets[rank];
          const tolerance = toleranceKm(expected.distanceKm);
          expect(Math.abs(distanceKm - expected.distanceKm)).toBeLessThanOrEqual(tolerance);
          // A different index is allowed only at the same distance.
          expect(found && Math.abs(greatCircleDistanceKm(origin, found) - expected.distanceKm)).toBeLessThanOrEqual(
            tolerance,
          );
        }
      }),
      // The limit stops the shrinking of a counter-example, which may take minutes.
      { numRuns: 300, interruptAfterTimeLimit: 4000 },
    );
  });
});

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
])("within agrees with a scan of all positions: %s", (_, position, most) => {
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
          createNearestIndex(all)
            .within(origin, limit)
            .map(({ index }) => index),
        ).toEqual(expected);
      },
    ),
    { numRuns: 300 },
  );
});

describe("nearestCosts", () => {
  it("gives the distance and the rank of the nearest place", () => {
    const places = [{ position: NICE }, { position: GAP }];
    const { cost, placeIndex } = nearestCosts([{ position: GAP }, { position: NICE }], places);
    expect([[...cost], [...placeIndex]]).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });

  it("is infinite without a place", () => {
    const { cost, placeIndex } = nearestCosts([{ position: [6, 45] }], []);
    expect([...cost, ...placeIndex]).toEqual([Number.POSITIVE_INFINITY, -1]);
  });
});
