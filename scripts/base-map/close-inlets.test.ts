import { expect, test } from "vitest";
import { closeInlets } from "./close-inlets.ts";
import type { PlanePoint } from "./plane.ts";

const coastWith = (...inlet: PlanePoint[]): PlanePoint[] => [
  [0, 0],
  [10, 0],
  ...inlet,
  [20, 0],
  [20, 20],
  [0, 20],
  [0, 0],
];

test("A slit in a coast is closed at its mouth", () => {
  const mouth: PlanePoint = [10.2, 0];
  expect(closeInlets(coastWith([10.1, 4], mouth))).toEqual(coastWith(mouth));
});

test("A fjord stays", () => {
  const fjord = coastWith([10, 9], [11, 9], [11, 0]);
  expect(closeInlets(fjord)).toEqual(fjord);
});

test("A bay stays", () => {
  const bay = coastWith([10.5, 4], [13, 4], [13, 0]);
  expect(closeInlets(bay)).toEqual(bay);
});
