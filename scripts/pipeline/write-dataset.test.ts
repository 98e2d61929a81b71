import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findStaleFiles, fingerprint, readBuilt, toJsonText, writeDataset } from "./write-dataset.ts";

const files = new Map([
  ["a.json", toJsonText({ nom: "Échirolles" })],
  ["b.json", "{}\n"],
]);

describe("the built files", () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "dataset-"));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it("are all stale before they are written and none after", () => {
    expect(findStaleFiles(root, files)).toEqual(["public/data/a.json", "public/data/b.json"]);
    writeDataset(root, files);
    expect(findStaleFiles(root, files)).toEqual([]);
    expect(readBuilt(root, "a.json")).toBe('{"nom":"Échirolles"}\n');
  });

  it("are stale as soon as one byte differs", () => {
    writeDataset(root, files);
    writeFileSync(join(root, "public/data/b.json"), "{} \n");
    expect(findStaleFiles(root, files)).toEqual(["public/data/b.json"]);
  });

  it("remove files of the last manifest that are not built any more, and no others", () => {
    const manifest = (names: readonly string[]) =>
      toJsonText({ files: Object.fromEntries(names.map((name) => [name, {}])) });
    const before = new Map([...files, ["old.json", "{}"], ["manifest.json", manifest([...files.keys(), "old.json"])]]);
    const after = new Map([...files, ["manifest.json", manifest([...files.keys()])]]);
    writeDataset(root, before);
    writeFileSync(join(root, "public/data/contours.topojson"), "{}");
    expect(findStaleFiles(root, after)).toEqual(["public/data/manifest.json", "public/data/old.json"]);
    writeDataset(root, after);
    expect(findStaleFiles(root, after)).toEqual([]);
    expect(readBuilt(root, "old.json")).toBeUndefined();
    expect(readBuilt(root, "contours.topojson")).toBe("{}");
  });

  it("leave official outlines, which come from another command", () => {
    writeDataset(root, files);
    writeFileSync(join(root, "public/data/contours.topojson"), "{}");
    expect(findStaleFiles(root, files)).toEqual([]);
    writeDataset(root, files);
    expect(readBuilt(root, "contours.topojson")).toBe("{}");
  });

  it("are distinguished from missing files", () => {
    expect(readBuilt(root, "none.json")).toBeUndefined();
    writeDataset(root, files);
    expect(() => readBuilt(root, "a.json/x")).toThrow(/ENOTDIR/);
  });

  it("have their size and SHA-256 in the manifest", () => {
    const sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    expect(fingerprint("abc")).toEqual({ bytes: 3, sha256 });
    expect(fingerprint("é").bytes).toBe(2);
  });
});
