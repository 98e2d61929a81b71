import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Manifest } from "../../src/data/public-data/data-sources.ts";
import { announceFiles, type OptionalFile } from "./publish-manifest.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "data-"));
  writeFileSync(join(folder, "manifest.json"), JSON.stringify({ files: {} }));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Announced by its text, and refused when the text is "bad". */
function optional(file: string): OptionalFile {
  return {
    file,
    otherwise: "Refaites-le.",
    announce: (manifest, read) => {
      const { files } = JSON.parse(manifest) as Manifest;
      return read(file) === "bad" ? "trop vieux" : ({ files: { ...files, [file]: read(file) } } as unknown as Manifest);
    },
  };
}

const FILES = [optional("a.json"), optional("b.json"), optional("c.json")];

describe("announceFiles", () => {
  it("announces every file that is there, one after the other, and tells the ones that do not fit", () => {
    writeFileSync(join(folder, "a.json"), "one");
    writeFileSync(join(folder, "b.json"), "bad");
    writeFileSync(join(folder, "c.json"), "three");
    const { manifest = "", refused } = announceFiles(folder, FILES);
    expect(JSON.parse(manifest)).toEqual({ files: { "a.json": "one", "c.json": "three" } });
    expect(refused).toEqual([{ file: "b.json", fault: "b.json : trop vieux. Refaites-le." }]);
  });

  it("leaves the manifest as it is without optional files", () => {
    expect(announceFiles(folder, FILES)).toEqual({ manifest: undefined, refused: [] });
  });
});
