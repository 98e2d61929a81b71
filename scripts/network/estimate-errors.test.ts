import { expect, it } from "vitest";
import { quantile } from "./estimate-errors.ts";

it.each([
  [[3, 1, 2], 0.5, 2],
  [[1, 2, 3, 4], 0.5, 2.5],
  [[0, 10], 0.9, 9],
  [[7], 0.9, 7],
])("the quantile of %j at %d is %d", (values, share, expected) => {
  expect(quantile(values, share)).toBeCloseTo(expected, 12);
});
