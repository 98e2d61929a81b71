import type { Manifest } from "vite";
import { describe, expect, it } from "vitest";
import { findBundleFiles, listScripts } from "./bundle-files.ts";

const MANIFEST: Manifest = {
  "index.html": {
    file: "index.js",
    imports: ["_shared"],
    dynamicImports: ["src/map/start.ts", "src/ui/messages/it.ts"],
    css: ["index.css"],
    assets: ["font.woff2", "font.woff"],
  },
  _shared: { file: "shared.js", imports: ["_deep"] },
  _deep: { file: "deep.js", imports: ["_shared"] },
  "src/map/start.ts": { file: "map.js", imports: ["_shared", "_only-map"], assets: ["worker.js"] },
  "_only-map": { file: "only-map.js" },
  "src/ui/messages/it.ts": { file: "it.js" },
};

describe("findBundleFiles", () => {
  it("takes the entry and its static imports for the list", () => {
    expect(findBundleFiles(MANIFEST).firstScripts).toEqual(["index.js", "shared.js", "deep.js"]);
  });

  it("takes the lazy map with its worker, styles and fonts for the markers, each file once", () => {
    expect([...findBundleFiles(MANIFEST).untilMarkers].sort()).toEqual([
      "deep.js",
      "font.woff2",
      "index.css",
      "index.js",
      "map.js",
      "only-map.js",
      "shared.js",
      "worker.js",
    ]);
  });

  it("lists the scripts of another page, and refuses one that was not built", () => {
    expect(
      listScripts({ ...MANIFEST, "donnees/index.html": { file: "b.js", imports: ["_deep"] } }, "donnees/index.html"),
    ).toEqual(["b.js", "deep.js", "shared.js"]);
    expect(() => listScripts(MANIFEST, "donnees/index.html")).toThrow("donnees/index.html");
  });

  it("refuses a build without a lazy map, or without the first page", () => {
    expect(() => findBundleFiles({ "index.html": { file: "index.js" } })).toThrow("lazily");
    expect(() => findBundleFiles({})).toThrow("lazily");
  });
});
