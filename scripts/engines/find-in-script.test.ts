import { describe, expect, it } from "vitest";
import { engineSupport } from "./engine-support.ts";
import { scriptFinder } from "./find-in-script.ts";
import { floorOf } from "./floor.ts";

const find = scriptFinder(
  engineSupport(floorOf(["chrome >= 109", "edge >= 109", "firefox >= 115", "safari >= 15.4", "ios_saf >= 15.4"])),
);

function namesIn(code: string): readonly string[] {
  return find(code).map(({ name }) => name);
}

describe("what the oldest engines lack in a script", () => {
  it.each([
    ["[2, 1].toSorted()", "toSorted"],
    ["list?.toReversed()", "toReversed"],
    ["context.roundRect(0, 0, 1, 1, 1)", "roundRect"],
    ["if (URL.canParse(text)) open(text)", "URL.canParse"],
    ["Object.groupBy(list, key)", "Object.groupBy"],
    ["AbortSignal.any([one, other])", "AbortSignal.any"],
    ["Promise.withResolvers()", "Promise.withResolvers"],
    ["Array.fromAsync(list)", "Array.fromAsync"],
    ["new Intl.Segmenter('fr')", "Intl.Segmenter"],
    ["self.requestIdleCallback(act)", "requestIdleCallback"],
    ["new CompressionStream('gzip')", "CompressionStream"],
    ["new OffscreenCanvas(1, 1)", "OffscreenCanvas"],
    ["class A { static { start(); } }", "syntax: class static block"],
    ["text.split(/(?<=a)b/)", "syntax: lookbehind in /(?<=a)b/"],
    ["new RegExp('(?<!a)b')", "syntax: lookbehind in '(?<!a)b'"],
  ])("%s", (code, name) => {
    expect(namesIn(code)).toContain(name);
  });

  it("names syntax after ES2022", () => {
    expect(namesIn("/[a--b]/v.test(text)")).toEqual([
      expect.stringMatching(/^syntax: Invalid regular expression flag/),
    ]);
    expect(namesIn("using file = open();")).toEqual([expect.stringMatching(/^syntax: /)]);
  });

  it("names the engines that lack it", () => {
    expect(find("[1].findLast(is), structuredClone(a), a.at(-1)")).toEqual([]);
    expect(find("URL.canParse(text)")[0]?.lackedBy).toEqual([
      "chrome 109",
      "chrome_android 109",
      "edge 109",
      "safari 15.4",
      "safari_ios 15.4",
    ]);
  });

  it("leaves out names that the script declares, calls that ask first, and what all engines have", () => {
    expect(namesIn("const navigation = 1; go(navigation)")).toEqual([]);
    expect(namesIn("indexedDB.databases?.()")).toEqual([]);
    expect(namesIn("new Map().has(1); /(?<year>a)/.exec(text); class A { static b = 1; #c = 2 }")).toEqual([]);
  });
});
