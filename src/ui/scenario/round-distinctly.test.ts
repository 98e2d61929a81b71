import { expect, it } from "vitest";
import { roundDistinctly } from "./round-distinctly.ts";

it.each([
  [4.35, 3.9, 4.3, 3.9],
  [4.34, 4.33, 4.34, 4.33],
  [4.35, 4.35, 4.3, 4.3],
  [4.321, 4.3211, 4.32, 4.32],
  [undefined, 4.35, undefined, 4.3],
])("writes %s and %s as %s and %s", (before, after, ...written) => {
  expect(roundDistinctly(before, after)).toEqual(written);
});
