import { expect, it } from "vitest";
import { readBuildTargets } from "./build-targets.ts";

it("package.json names the oldest version of every engine", () => {
  expect(readBuildTargets(".")).toEqual(["chrome109", "edge109", "firefox115", "safari15.4", "ios15.4"]);
});
