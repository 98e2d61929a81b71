import { expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import { committedPlaces, countPreview, type Duplicate, type ImportPreview } from "./import-preview.ts";
import type { Issue } from "./issue.ts";

function anIssue(changes: Partial<Issue>): Issue {
  return {
    line: 2,
    column: "tel",
    field: "phone",
    value: "04",
    effect: "noted",
    reason: "phone-unreadable",
    suggestion: "",
    ...changes,
  };
}

function aDuplicate(line: number, likeness: Duplicate["likeness"]): Duplicate {
  return { line, id: "fs-1", likeness };
}

const PREVIEW: ImportPreview = {
  rows: 9,
  places: [2, 3, 4].map((line) => ({ line, place: aPlace({ id: `f-${line}` }) })),
  issues: [
    anIssue({ line: 5, effect: "left-out", reason: "no-place" }),
    anIssue({ line: 5, effect: "left-out", reason: "no-name" }),
    anIssue({ line: 6, effect: "left-out", reason: "no-name" }),
    anIssue({ effect: "mended" }),
    anIssue({ effect: "emptied" }),
  ],
  duplicates: [aDuplicate(2, "same-id"), aDuplicate(3, "alike")],
  elsewhere: 3,
};

it("counts a left-out row once, however many reasons it has", () => {
  expect(countPreview(PREVIEW)).toEqual({ rows: 9, places: 3, leftOut: 2, elsewhere: 3, mended: 1, known: 2 });
});

it("counts every place, or those that are not there already", () => {
  expect(committedPlaces(PREVIEW, true)).toHaveLength(3);
  expect(committedPlaces(PREVIEW, false)).toHaveLength(1);
});
