import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it as test } from "vitest";
import { listVersion } from "./list-version.ts";

const PAGE = '<head><meta name="site-version" content=""></head>';
const SITE = {
  "index.html": PAGE,
  "sw.js": "const CACHED_VERSION = {};",
  "icon.svg": "<svg/>",
  "manifest.webmanifest": "{}",
  "icons/icon-192.png": "png",
  "assets/start-abc.js": "code",
  "assets/start-abc.js.gz": "compressed",
  "assets/start-abc.js.map": "map",
  "assets/font-abc.woff": "old font",
  "assets/font-abc.woff2": "font",
  "data/points.geojson": "places",
  "lieux/fs-18/index.html": "a page for search engines",
  ".vite/manifest.json": "{}",
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "version-"));
  for (const [path, text] of Object.entries(SITE)) write(path, text);
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe("listVersion", () => {
  test("lists the page, code, fonts, data and icons, and neither copies nor other pages nor the worker itself", () => {
    const { kept } = listVersion(folder, PAGE);
    expect(kept.files.map(({ path }) => path)).toEqual([
      "",
      "assets/font-abc.woff2",
      "assets/start-abc.js",
      "data/points.geojson",
      "icon.svg",
      "icons/icon-192.png",
      "manifest.webmanifest",
    ]);
    expect(kept.files.find(({ path }) => path === "data/points.geojson")).toEqual({
      path: "data/points.geojson",
      bytes: 6,
      sha256: "a48fcb713243b3d460ca7f05e4e4e5ef1cd4d8ce4981ce20cdd3e98a39d4fd38",
    });
  });

  test("writes the version into the page, equal for the same files, also when the page has one already", () => {
    const first = listVersion(folder, PAGE);
    expect(first.html).toContain(`content="${first.version}"`);
    expect(first.kept.version).toBe(first.version);
    expect(listVersion(folder, first.html)).toEqual(first);
  });

  test.each(["data/points.geojson", "assets/start-abc.js", "icon.svg"])(
    "has another version when %s differs",
    (path) => {
      const { version } = listVersion(folder, PAGE);
      write(path, "something else");
      expect(listVersion(folder, PAGE).version).not.toBe(version);
    },
  );

  test("has another version when the page differs, and the same when only files outside the cache do", () => {
    const { version } = listVersion(folder, PAGE);
    write("assets/font-abc.woff", "another old font");
    expect(listVersion(folder, PAGE).version).toBe(version);
    expect(listVersion(folder, `${PAGE}<p>`).version).not.toBe(version);
  });

  test("refuses a page without an element for its version", () => {
    expect(() => listVersion(folder, "<head></head>")).toThrow("site-version");
  });
});
