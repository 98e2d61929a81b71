import { expect, it } from "vitest";
import { describeProblems, type Problem } from "./table-schema.ts";

const aProblem = (line: number, changes: Partial<Problem> = {}): Problem => ({
  file: "a.csv",
  line,
  field: "code",
  value: String(5000 + line),
  reason: "zéro perdu",
  ...changes,
});

it("reports a reason once, with its count and lines", () => {
  const often = Array.from({ length: 251 }, (_, at) => aProblem(at + 2));
  expect(describeProblems(often)).toEqual([
    "a.csv:2 code « 5002 » : zéro perdu (251 fois, lignes 2, 3, 4, 5, 6, 7, 8, 9, 10, 11…)",
  ]);
});

it("separates equal reasons of different files and columns", () => {
  const others = [
    aProblem(2),
    aProblem(2, { file: "b.csv" }),
    aProblem(2, { field: "id" }),
    aProblem(2, { reason: "x" }),
  ];
  expect(describeProblems(others)).toEqual([
    "a.csv:2 code « 5002 » : zéro perdu",
    "b.csv:2 code « 5002 » : zéro perdu",
    "a.csv:2 id « 5002 » : zéro perdu",
    "a.csv:2 code « 5002 » : x",
  ]);
});

it("names a line once", () => {
  expect(describeProblems([aProblem(1), aProblem(1), aProblem(1)])).toEqual([
    "a.csv:1 code « 5001 » : zéro perdu (3 fois, ligne 1)",
  ]);
});
