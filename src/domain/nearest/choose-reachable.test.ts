import { expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import { chooseReachable } from "./choose-reachable.ts";

const NO_WAY = Number.POSITIVE_INFINITY;
const ranked = (costs: Readonly<Record<string, number>>) =>
  Object.entries(costs).map(([id, cost]) => ({ place: aPlace({ id }), cost }));
const idsOf = (costs: Readonly<Record<string, number>>, reached: readonly string[], most = 3) =>
  chooseReachable(ranked(costs), ({ id }) => reached.includes(id), most).map(({ id }) => id);

it("names the places with a way without a car first, then the nearest, and no more than asked", () => {
  expect(idsOf({ "fs-1": 5, "fs-2": 20, "fs-3": 12, "fs-4": 30 }, ["fs-2"])).toEqual(["fs-2", "fs-1", "fs-3"]);
  expect(idsOf({ "fs-1": 5, "fs-2": 20 }, [], 1)).toEqual(["fs-1"]);
});

it("leaves out a place without a way, unless it can be reached without a car", () => {
  expect(idsOf({ "fs-1": NO_WAY, "fs-2": NO_WAY, "fs-3": 9 }, ["fs-2"])).toEqual(["fs-2", "fs-3"]);
});

it("orders places of one cost by identifier", () => {
  expect(idsOf({ "fs-3": NO_WAY, "fs-2": NO_WAY, "fs-1": 4, "fs-0": 4 }, ["fs-2", "fs-3"])).toEqual([
    "fs-2",
    "fs-3",
    "fs-0",
  ]);
});
