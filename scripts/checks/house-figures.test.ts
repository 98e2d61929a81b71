import { describe, expect, it } from "vitest";
import { countListed, countParameters, countSelectors, isCountedFile, medianLines, sizesOf } from "./house-figures.ts";

const lines = (count: number, line = "a") => `${line}\n`.repeat(count);
const FILES = [
  { path: "src/config.ts", text: lines(1) },
  { path: "src/domain/place.ts", text: lines(2) },
  { path: "src/domain/search/read.ts", text: lines(5) },
  { path: "src/domain/search/read.test.ts", text: lines(7, "export const selectNothing = 1;") },
  { path: "src/testing/builders.ts", text: lines(11) },
  {
    path: "src/state/list.ts",
    text: "export function selectRows() {}\nexport const selectCount = 1;\nselectRows();\n",
  },
  { path: "src/find/list/list.css", text: lines(17) },
  { path: "scripts/run.ts", text: lines(19) },
  { path: "scripts/run.test.ts", text: lines(23) },
  { path: "bench/run.ts", text: lines(29) },
  { path: "e2e/a.spec.ts", text: lines(31) },
];

describe("the figures of the house", () => {
  it("count TypeScript and styles, and nothing else", () => {
    const paths = [
      "src/a.tsx",
      "src/a.css",
      "e2e/a.ts",
      "src/golden/a.txt",
      "docs/a.ts",
      "vite.config.ts",
      "src/a.svg",
    ];
    expect(paths.filter(isCountedFile)).toEqual(["src/a.tsx", "src/a.css", "e2e/a.ts"]);
  });

  it("tell the source from its tests, the programs and the browser tests", () => {
    expect(sizesOf(FILES).parts.map(({ lines, files }) => [lines, files])).toEqual([
      [28, 5],
      [18, 2],
      [71, 3],
      [31, 1],
    ]);
  });

  it("list the folders of the source, the longest first", () => {
    expect(sizesOf(FILES).folders.map(({ part, lines }) => [part, lines])).toEqual([
      ["src/find/list", 17],
      ["src/domain/search", 5],
      ["src/state", 3],
      ["src/domain", 2],
      ["src", 1],
    ]);
  });

  it("find the median file and the selectors of the source", () => {
    expect(medianLines(FILES)).toBe(3);
    expect(countSelectors(FILES)).toBe(2);
  });

  it("count the parameters of a link without the withdrawn ones", () => {
    expect(countParameters("| `vue` | view |\n| `lang` | language |\n\n## Withdrawn\n\n| `but` | aim |\n")).toBe(2);
  });

  it("count browser tests with a map and without", () => {
    const list = "Listing tests:\n  [map] › a.spec.ts:1:1 › one\n  [no map] › a.spec.ts:2:1 › two\nTotal: 2 tests\n";
    expect(countListed(list, "[no map]")).toEqual({ withMap: 1, withoutMap: 1 });
  });
});
