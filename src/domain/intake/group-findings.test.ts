import { expect, it } from "vitest";
import type { Finding } from "./finding.ts";
import { filterFindings, groupFindings } from "./group-findings.ts";

function aFinding(line: number, effect: Finding["effect"], reason: Finding["reason"]): Finding {
  return { line, column: "", field: undefined, value: "", effect, reason, suggestion: "" };
}

const FINDINGS = [
  aFinding(2, "noted", "id-missing"),
  aFinding(3, "left-out", "no-name"),
  aFinding(4, "left-out", "no-place"),
  aFinding(5, "left-out", "no-place"),
];

it("groups from what weighs most to what is but noted, frequent reasons first", () => {
  expect(groupFindings(FINDINGS)).toEqual([
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
  const lines = (filter: Parameters<typeof filterFindings>[1]) =>
    filterFindings(FINDINGS, filter).map(({ line }) => line);
  expect(lines({})).toEqual([2, 3, 4, 5]);
  expect(lines({ effect: "left-out" })).toEqual([3, 4, 5]);
  expect(lines({ effect: "left-out", reason: "no-name" })).toEqual([3]);
});
