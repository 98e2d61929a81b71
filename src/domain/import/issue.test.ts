import { expect, it } from "vitest";
import { type Issue, joinCauses, writeLines } from "./issue.ts";

it("joins the issues of one cause with their lines, and no others", () => {
  const unknown: Issue = {
    line: 9,
    column: "type",
    field: undefined,
    value: "conseiller numérique",
    effect: "emptied",
    reason: "category-unknown",
    suggestion: "",
  };
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
