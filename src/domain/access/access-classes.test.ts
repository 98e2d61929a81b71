import fc from "fast-check";
import { expect, it } from "vitest";
import { ACCESS_BOUNDS, accessClassOf, SHARE_BOUNDS, shareClassOf } from "./access-classes.ts";

it.each([
  ["km", 0, 0],
  ["km", 5, 0],
  ["km", 5.01, 1],
  ["km", 45, 4],
  ["km", 45.01, 5],
  ["km", Number.POSITIVE_INFINITY, 5],
  ["min", 10, 0],
  ["min", 45, 3],
  ["min", 61, 5],
] as const)("%s: puts %d in class %d", (metric, cost, rank) => {
  expect(accessClassOf(cost, metric)).toBe(rank);
});

it.each(["km", "min"] as const)("has growing bounds in %s", (metric) => {
  const bounds = ACCESS_BOUNDS[metric];
  expect(bounds.map((bound) => accessClassOf(bound, metric))).toEqual([...bounds.keys()]);
});

it.each([
  [1, 0],
  [0.99, 0],
  [0.9899, 1],
  [0.95, 1],
  [0.9, 2],
  [0.75, 3],
  [0.5, 4],
  [0.4999, 5],
  [0, 5],
])("puts the share %d in class %d", (share, rank) => {
  expect(shareClassOf(share)).toBe(rank);
});

it("never puts a greater share in a worse class", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, (one, other) => {
      if (one >= other) expect(shareClassOf(one)).toBeLessThanOrEqual(shareClassOf(other));
    }),
  );
});

it("has as many share classes as cost classes: one colour ramp serves both", () => {
  for (const bounds of Object.values(ACCESS_BOUNDS)) expect(SHARE_BOUNDS).toHaveLength(bounds.length);
});
