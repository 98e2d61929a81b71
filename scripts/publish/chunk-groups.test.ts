import { expect, test } from "vitest";
import { chunkFileName } from "./chunk-groups.ts";

test("the chunk of a feature that is named by its role has the name of the feature before it", () => {
  expect(chunkFileName({ facadeModuleId: "/site/src/find/embed/form.tsx" })).toBe("assets/embed-[name]-[hash].js");
});

test.each(["/site/src/find/visit/printed-visit.tsx", "/site/src/ui/place/place-sheet.tsx", null, undefined])(
  "other chunks have their own name: %s",
  (facadeModuleId) => {
    expect(chunkFileName({ facadeModuleId })).toBe("assets/[name]-[hash].js");
  },
);
