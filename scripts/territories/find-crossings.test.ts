import { expect, it } from "vitest";
import { findCrossings } from "./find-crossings.ts";

const level = [
  [0, 5],
  [1000, 5],
];
const steep = [
  [700, 0],
  [700, 10],
  [700, 2],
];

it("names the arcs that cross, once for each crossing, the lower rank first", () => {
  expect(findCrossings([steep, level])).toEqual([
    [0, 1],
    [0, 1],
  ]);
});

it("names an arc that crosses itself", () => {
  const loop = [
    [0, 0],
    [10, 10],
    [10, 0],
    [0, 10],
  ];
  expect(findCrossings([loop])).toEqual([[0, 0]]);
});

it("takes lines that meet at an end, run along one another or end on one another for no crossing", () => {
  const onward = [
    [1000, 5],
    [2000, 9],
  ];
  const along = [
    [100, 5],
    [200, 5],
  ];
  const upTo = [
    [300, 20],
    [300, 5],
  ];
  expect(findCrossings([level, onward, along, upTo])).toEqual([]);
});
