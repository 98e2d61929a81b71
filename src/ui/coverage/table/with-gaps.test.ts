import { expect, it } from "vitest";
import { withGaps } from "./with-gaps.ts";

const at = (index: number) => ({ key: `row-${index}`, index, start: 40 * index, end: 40 * (index + 1) });

it("adds no gap between consecutive rows", () => {
  expect(withGaps([0, 1, 2].map(at), 120).map(({ kind }) => kind)).toEqual(["row", "row", "row"]);
  expect(withGaps([], 0)).toEqual([]);
});

it("adds gaps of the height of omitted rows, also around an isolated row", () => {
  expect(withGaps([1, 2, 7].map(at), 400)).toEqual([
    { kind: "gap", key: "before-row-1", heightPx: 40 },
    { kind: "row", key: "row-1", index: 1 },
    { kind: "row", key: "row-2", index: 2 },
    { kind: "gap", key: "before-row-7", heightPx: 160 },
    { kind: "row", key: "row-7", index: 7 },
    { kind: "gap", key: "end", heightPx: 80 },
  ]);
});
