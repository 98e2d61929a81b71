import { expect, it } from "vitest";
import { roundCost } from "./round-cost.ts";

it.each([
  ["km", 0.4, 0],
  ["km", 0.5, 1],
  ["km", 7.49, 7],
  ["km", 19.4, 19],
  ["km", 19.6, 20],
  ["km", 22.4, 20],
  ["km", 29.7, 30],
  ["km", 213.2, 215],
  ["min", 2.4, 0],
  ["min", 2.5, 5],
  ["min", 17.4, 15],
  ["min", 63, 65],
] as const)("%s: rounds %d to %d", (metric, cost, rounded) => {
  expect(roundCost(cost, metric)).toBe(rounded);
});
