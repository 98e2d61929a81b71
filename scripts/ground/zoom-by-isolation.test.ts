import { expect, it } from "vitest";
import { zoomByIsolation } from "./build-labels.ts";

it("shows a name the earlier, the farther it is from more important ones", () => {
  // Grenoble, then Gap, Échirolles and Eybens.
  const zooms = zoomByIsolation([
    [5.724, 45.188],
    [6.079, 44.559],
    [5.718, 45.144],
    [5.75, 45.148],
  ]);
  expect(zooms).toEqual([5, 7, 10, 11]);
});
