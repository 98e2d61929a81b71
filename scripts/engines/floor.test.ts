import { expect, it } from "vitest";
import { compareVersions } from "./engine-support.ts";
import { buildTargets, floorOf, readFloor } from "./floor.ts";
import { problemsOf } from "./judge-findings.ts";

it("package.json names the oldest version of every engine", () => {
  expect(buildTargets(readFloor("."))).toEqual(["chrome109", "edge109", "firefox115", "safari15.4", "ios15.4"]);
});

it("a floor that does not say one version for each engine is refused", () => {
  expect(() => floorOf(["last 2 versions"])).toThrow('"last 2 versions" is not "engine >= version"');
  expect(() => floorOf(["chrome >= 109"])).toThrow("no oldest version of edge, firefox, safari, ios_saf");
});

it("versions are ordered by their numbers", () => {
  expect(compareVersions("9", "15.4")).toBeLessThan(0);
  expect(compareVersions("15.10", "15.4")).toBeGreaterThan(0);
  expect(compareVersions("109", "109.0")).toBe(0);
});

it("an unexplained finding is a problem, and so is an explanation of nothing", () => {
  const found = [
    { file: "a.css", name: "cursor: pointer", lackedBy: ["safari_ios 15.4"] },
    { file: "b.js", name: "toSorted", lackedBy: ["chrome 109"] },
  ];
  const known = [
    { name: "cursor", because: "no pointer" },
    { name: "take", because: "own" },
  ];
  expect(problemsOf(found, known)).toEqual([
    "b.js: toSorted, unknown to chrome 109",
    "scripts/engines/known-uses.ts: take is no longer used.",
  ]);
});
