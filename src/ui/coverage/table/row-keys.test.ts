import { expect, it } from "vitest";
import { rowAfterKey } from "./row-keys.ts";

it.each([
  ["ArrowDown", 3, 4],
  ["ArrowDown", 9, 9],
  ["ArrowUp", 3, 2],
  ["ArrowUp", 0, 0],
  ["PageDown", 3, 7],
  ["PageDown", 8, 9],
  ["PageUp", 3, 0],
  ["PageUp", 7, 3],
  ["Home", 7, 0],
  ["End", 0, 9],
])("%s moves from row %i to row %i of ten, with four rows per page", (key, from, to) => {
  expect(rowAfterKey(key, from, 10, 4)).toBe(to);
});

it.each(["ArrowRight", "Enter", " ", "a", "Tab"])("%j moves nowhere", (key) => {
  expect(rowAfterKey(key, 3, 10, 4)).toBeUndefined();
});
