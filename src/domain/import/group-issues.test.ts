import { expect, it } from "vitest";
import { filterIssues, groupIssues, joinCauses, writeLines } from "./group-issues.ts";
import type { Issue } from "./issue.ts";

function anIssue(line: number, effect: Issue["effect"], reason: Issue["reason"]): Issue {
  return { line, column: "", field: undefined, value: "", effect, reason, suggestion: "" };
}

const ISSUES = [
  anIssue(2, "noted", "id-missing"),
  anIssue(3, "left-out", "no-name"),
  anIssue(4, "left-out", "no-place"),
  anIssue(5, "left-out", "no-place"),
];

it("groups by severity, frequent reasons first", () => {
  expect(groupIssues(ISSUES)).toEqual([
    {
      effect: "left-out",
      count: 3,
      reasons: [
        { reason: "no-place", count: 2 },
        { reason: "no-name", count: 1 },
      ],
    },
    { effect: "noted", count: 1, reasons: [{ reason: "id-missing", count: 1 }] },
  ]);
});

it("filters by effect, by both, or not at all", () => {
  const lines = (filter: Parameters<typeof filterIssues>[1]) => filterIssues(ISSUES, filter).map(({ line }) => line);
  expect(lines({})).toEqual([2, 3, 4, 5]);
  expect(lines({ effect: "left-out" })).toEqual([3, 4, 5]);
  expect(lines({ effect: "left-out", reason: "no-name" })).toEqual([3]);
});

it("joins the issues of one cause with their lines, and no others", () => {
  const unknown = { ...anIssue(9, "emptied", "category-unknown"), column: "type", value: "conseiller numérique" };
  const causes = joinCauses([
    { ...unknown, line: 9 },
    { ...unknown, line: 4 },
    { ...unknown, line: 4 },
    { ...unknown, line: 5, value: "épicerie" },
    { ...unknown, line: 6, column: "genre" },
    { ...unknown, line: 7, effect: "noted" },
    { ...unknown, line: 8, suggestion: "x" },
  ]);
  expect(causes.map(({ line, lines }) => [line, lines])).toEqual([
    [4, [4, 9]],
    [5, [5]],
    [6, [6]],
    [7, [7]],
    [8, [8]],
  ]);
});

it("writes lines in short", () => {
  expect(writeLines([2], 3)).toBe("2");
  expect(writeLines([2, 3, 4, 9, 11, 12], 3)).toBe("2–4, 9, 11–12");
  expect(writeLines([2, 4, 6, 8], 3)).toBe("2, 4, 6, …");
});
