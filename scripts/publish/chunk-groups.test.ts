import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { chunkFileName, chunkGroups, PIECES } from "./chunk-groups.ts";

test("the chunk of a feature that is named by its role has the name of the feature before it", () => {
  expect(chunkFileName({ facadeModuleId: "/site/src/find/embed/form.tsx" })).toBe("assets/embed-[name]-[hash].js");
});

test.each(["/site/src/find/visit/printed-visit.tsx", "/site/src/ui/place/place-sheet.tsx", null, undefined])(
  "other chunks have their own name: %s",
  (facadeModuleId) => {
    expect(chunkFileName({ facadeModuleId })).toBe("assets/[name]-[hash].js");
  },
);

const SHEET = "/site/src/find/sheet/place-sheet.tsx";
const SEASONAL = "/site/src/find/seasonal/seasonal-view.tsx";
const STATIC: Readonly<Record<string, readonly string[]>> = {
  "/site/src/find/start/main.tsx": ["/site/page.ts"],
  [SHEET]: ["/site/shared-by-views.ts", "/site/needed-by-the-search.ts", "/site/page.ts"],
  [SEASONAL]: ["/site/shared-by-views.ts", "/site/needed-by-the-search.ts", "/site/only-seasonal.ts", "/site/page.ts"],
  "/site/shared-by-views.ts": ["/site/below.ts"],
  "/site/search.ts": ["/site/needed-by-the-search.ts"],
};
const DYNAMIC: Readonly<Record<string, readonly string[]>> = {
  "/site/page.ts": [SHEET, SEASONAL, "/site/search.ts"],
};

test.each([
  ["/site/shared-by-views.ts", "views"],
  ["/site/below.ts", "views"],
  ["/site/needed-by-the-search.ts", null],
  ["/site/only-seasonal.ts", null],
  ["/site/page.ts", null],
])("the chunk of views has what two views share and no other part of the page needs: %s", (id, name) => {
  const group = chunkGroups("/site").at(-2);
  const graph = {
    getModuleInfo: (one: string) => ({
      importedIds: STATIC[one] ?? [],
      dynamicallyImportedIds: DYNAMIC[one] ?? [],
    }),
  };
  expect(typeof group?.name === "function" && group.name(id, graph)).toBe(name);
});

test("the small modules of one chunk are there", () => {
  expect(PIECES.filter((piece) => !existsSync(piece))).toEqual([]);
});
