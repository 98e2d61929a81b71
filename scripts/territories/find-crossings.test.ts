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

it("lists crossing arcs, once for each crossing, the lower index first", () => {
  expect(findCrossings([steep, level])).toEqual([
    [0, 1],
    [0, 1],
  ]);
});

it("lists an arc that crosses itself", () => {
  const loop = [
    [0, 0],
    [10, 10],
    [10, 0],
    [0, 10],
  ];
  expect(findCrossings([loop])).toEqual([[0, 0]]);
});

it("does not list lines that touch at an end, overlap, or end on one another", () => {
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
