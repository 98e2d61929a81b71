import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aTable } from "../../src/testing/table-builders.ts";
import { readTables, TABLES } from "./table-columns.ts";
import { findStaleFiles, listSources, readBuilt, toJsonText, writeDataset } from "./write-dataset.ts";

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

  it("are removed by bare names only, whatever a manifest lists", () => {
    writeFileSync(join(root, "package.json"), "{}");
    mkdirSync(join(root, "public/data/old.json"), { recursive: true });
    const names = ["../../package.json", join(root, "package.json"), "old.json", "..", "", "contours.topojson/x"];
    const manifest = toJsonText({ files: Object.fromEntries(names.map((name) => [name, {}])) });
    writeFileSync(join(root, "public/data/manifest.json"), manifest);
    expect(findStaleFiles(root, files)).toEqual(["public/data/a.json", "public/data/b.json"]);
    writeDataset(root, files);
    expect(existsSync(join(root, "package.json"))).toBe(true);
    expect(existsSync(join(root, "public/data/old.json"))).toBe(true);
  });

  it.each(["", '{"files":{"a.json"', "null", "[]", '{"files":3}', "\u0000"])(
    "replace a manifest that is damaged: %j",
    (text) => {
      writeDataset(root, files);
      writeFileSync(join(root, "public/data/manifest.json"), text);
      const next = new Map([...files, ["manifest.json", "{}"]]);
      expect(findStaleFiles(root, next)).toEqual(["public/data/manifest.json"]);
      writeDataset(root, next);
      expect(findStaleFiles(root, next)).toEqual([]);
    },
  );

  it("are the former ones, whole, when one of the new ones cannot be written", () => {
    writeDataset(root, files);
    // A name longer than any file system takes fails like a full disk, after the first files.
    const next = new Map([
      ["a.json", "new"],
      [`${"z".repeat(300)}.json`, "new"],
    ]);
    expect(() => writeDataset(root, next)).toThrow(/ENAMETOOLONG/);
    expect(findStaleFiles(root, files)).toEqual([]);
    expect(readdirSync(join(root, "public/data"))).toEqual(["a.json", "b.json"]);
  });

  it("are distinguished from missing files", () => {
    expect(readBuilt(root, "none.json")).toBeUndefined();
    writeDataset(root, files);
    expect(() => readBuilt(root, "a.json/x")).toThrow(/ENOTDIR/);
  });
});

it("lists which tables use each source, and leaves out unused sources", () => {
  const tables = {
    ...readTables(process.cwd()).tables,
    cols: aTable(TABLES.cols, [{ source: "a;b" }, { source: "b" }]),
    sommets: aTable(TABLES.sommets, [{ source: "b" }]),
    sources: aTable(TABLES.sources, [{ id: "a" }, { id: "b" }, { id: "unused" }]),
  };
  expect(listSources(tables).map(({ id, tables: drawing }) => [id, drawing])).toEqual([
    ["a", ["cols"]],
    ["b", ["sommets", "cols"]],
  ]);
});
