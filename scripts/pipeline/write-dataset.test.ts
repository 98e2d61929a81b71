import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readManifest } from "../../src/data/public-data/data-sources.ts";
import { aTable } from "../../src/testing/table-builders.ts";
import { readTables, TABLES } from "./table-columns.ts";
import {
  findStaleFiles,
  fingerprint,
  listSources,
  makeManifest,
  readBuilt,
  toJsonText,
  writeDataset,
} from "./write-dataset.ts";

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

  it("have their size and SHA-256 in the manifest", () => {
    const sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    expect(fingerprint("abc")).toEqual({ bytes: 3, sha256 });
    expect(fingerprint("é").bytes).toBe(2);
  });
});

const real = readTables(process.cwd()).tables;
const tables = {
  ...real,
  cols: aTable(TABLES.cols, [{ source: "a;b" }, { source: "b" }]),
  sommets: aTable(TABLES.sommets, [{ source: "b" }]),
  bouquets: aTable(TABLES.bouquets, [
    { category: "france-services", theme: "emploi", operators: "France Travail, Urssaf" },
    { category: "france-services", theme: "courrier", operators: "La Poste" },
    { category: "espace-saisonnier", theme: "emploi", operators: "" },
  ]),
  sources: aTable(TABLES.sources, [{ id: "a" }, { id: "b" }, { id: "unused" }]),
};
const manifest = makeManifest(tables, 392, new Map([["points.geojson", "{}"]]));

describe("makeManifest", () => {
  it("counts the rows of each table and the places", () => {
    expect(manifest.rows).toMatchObject({ cols: 2, sommets: 1, sources: 3 });
    // The table of travel times is absent.
    expect(Object.keys(manifest.rows)).toHaveLength(Object.keys(TABLES).length);
    expect(manifest.places).toBe(392);
  });

  it("lists which tables use each source, and leaves out unused sources", () => {
    expect(listSources(tables).map(({ id, tables: drawing }) => [id, drawing])).toEqual([
      ["a", ["cols"]],
      ["b", ["sommets", "cols"]],
    ]);
  });

  it("names the operators of a theme, where the table names some", () => {
    expect(manifest.operators).toEqual({
      "france-services": { emploi: "France Travail, Urssaf", courrier: "La Poste" },
    });
  });

  it("has the size and SHA-256 of each file", () => {
    expect(manifest.files).toEqual({ "points.geojson": fingerprint("{}") });
  });

  it("can be read by the page", () => {
    expect(readManifest(JSON.parse(JSON.stringify(manifest)))).toEqual(manifest);
  });
});
