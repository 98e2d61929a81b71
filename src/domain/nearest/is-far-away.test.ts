import { expect, it } from "vitest";
import { roadModel, STRAIGHT } from "../access/access-model.ts";
import { isFarAway } from "./is-far-away.ts";

it.each([
  [26, roadModel("ete", "km"), true],
  [25, STRAIGHT, false],
  [Number.POSITIVE_INFINITY, roadModel("hiver", "km"), true],
  [90, roadModel("ete", "min"), false],
])("takes a way of %s by %j for far: %s", (cost, model, expected) => {
  expect(isFarAway(cost, model)).toBe(expected);
});
