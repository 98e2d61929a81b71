import { expect, test } from "vitest";
import type { Position } from "../../src/geo/position.ts";
import { cutReaches } from "./cut-reaches.ts";

/** A river of about 111 km due south. */
const river = Array.from({ length: 101 }, (_, step): Position => [6, 46 - step / 100]);

test("cuts a river into connected stretches that widen downstream", () => {
  const reaches = cutReaches(river, 1);
  expect(reaches.map(({ properties }) => properties.course)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  for (const [index, { geometry }] of reaches.slice(1).entries()) {
    expect(geometry.coordinates[0]).toEqual(reaches[index]?.geometry.coordinates.at(-1));
  }
  const ends = [reaches[0]?.geometry.coordinates[0], reaches.at(-1)?.geometry.coordinates.at(-1)];
  expect(ends).toEqual([river[0], river.at(-1)]);
});

test("keeps a short brook narrow", () => {
  expect(cutReaches(river.slice(0, 5), 3).map(({ properties }) => properties)).toEqual([{ rank: 3, course: 0 }]);
});
