import { expect, it } from "vitest";
import { clusterText } from "./draw-images.ts";

it.each([
  [12, 0, "12"],
  [15, 3, "12+3"],
  [3, 3, "+3"],
])("says the published places of a cluster of %d apart from its %d imported ones", (places, imported, text) => {
  expect(clusterText(places, imported)).toBe(text);
});
