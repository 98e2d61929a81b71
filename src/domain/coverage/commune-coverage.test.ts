import { expect, it } from "vitest";
import { demandOfPoints } from "../../testing/demand-builders.ts";
import { communeCoverages } from "./commune-coverage.ts";

it("says whether all, some or none of the people of a commune are covered", () => {
  const demand = demandOfPoints([[5, 5], [5, 5], [5, 5]]); // biome-ignore format: a table
  const cost = [10, 3, 10, 10.1, 11, 12];
  expect(communeCoverages(demand, cost, 10)).toEqual(["entierement", "en-partie", "pas"]);
});

it("ignores points without people", () => {
  const demand = demandOfPoints([[5, 0], [0, 5]]); // biome-ignore format: a table
  expect(communeCoverages(demand, [3, 40, 3, 40], 10)).toEqual(["entierement", "pas"]);
});

it("uses the points themselves where the commune has no people", () => {
  const demand = demandOfPoints([[0, 0], [0, 0], [0]]); // biome-ignore format: a table
  expect(communeCoverages(demand, [3, 4, 3, 40, 40], 10)).toEqual(["entierement", "en-partie", "pas"]);
});
