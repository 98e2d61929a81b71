import { expect, it } from "vitest";
import { ACCESS_BOUNDS, accessClassOf } from "./access-classes.ts";

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
