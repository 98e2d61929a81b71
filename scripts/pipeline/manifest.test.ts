import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { aTable } from "../../src/testing/table-builders.ts";
import { listSources, readLastManifest } from "./manifest.ts";
import { readTables, TABLES } from "./table-columns.ts";

it.each(["", '{"files":{"a.json"', "null", "[]", '{"files":3}', "\u0000"])(
  "reads no manifest that is damaged: %j",
  (text) => {
    const root = mkdtempSync(join(tmpdir(), "manifest-"));
    expect(readLastManifest(root)).toBeUndefined();
    mkdirSync(join(root, "public/data"), { recursive: true });
    writeFileSync(join(root, "public/data/manifest.json"), text);
    expect(readLastManifest(root)).toBeUndefined();
  },
);

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
