import { expect, it, test } from "vitest";
import { chunkFileName, readBuildTargets } from "./build-options.ts";

test("the chunk of a feature that is named by its role has the name of the feature before it", () => {
  expect(chunkFileName({ facadeModuleId: "/site/src/find/embed/form.tsx" })).toBe("assets/embed-[name]-[hash].js");
});

test.each(["/site/src/find/visit/printed-visit.tsx", "/site/src/ui/place/place-sheet.tsx", null, undefined])(
  "other chunks have their own name: %s",
  (facadeModuleId) => {
    expect(chunkFileName({ facadeModuleId })).toBe("assets/[name]-[hash].js");
  },
);

it("package.json names the oldest version of every engine", () => {
  expect(readBuildTargets(".")).toEqual(["chrome109", "edge109", "firefox115", "safari15.4", "ios15.4"]);
});
