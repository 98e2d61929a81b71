import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type DataSources, SOURCES_FILE } from "../../src/formats/public-data/data-sources.ts";
import { TRAVEL_TIMES_FILE } from "../../src/formats/public-data/file-names.ts";
import { readBuiltInput } from "../travel-times/built-input.ts";
import { keyOf } from "../travel-times/pair.ts";
import { planPairs } from "../travel-times/plan-pairs.ts";
import { replaceTable, TRAVEL_TIMES } from "../travel-times/table-file.ts";
import { buildDataset } from "./build-dataset.ts";
import { listSources, makeManifest } from "./make-manifest.ts";
import { readTables } from "./read-tables.ts";

let root: string;

/** A copy of the tables, since the real ones have no travel times. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "optional-table-"));
  cpSync("data", join(root, "data"), { recursive: true });
  symlinkSync(join(process.cwd(), "node_modules"), join(root, "node_modules"));
  rmSync(join(root, TRAVEL_TIMES.file), { force: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** Time for a build of the whole dataset on a busy machine. */
const BUILD_MS = 180_000;

describe("a dataset with travel times", () => {
  it(
    "has a file of its own with every valid row, announced by the manifest with its source",
    () => {
      const pairs = planPairs(readBuiltInput(process.cwd())).slice(0, 50);
      // Fictitious, like all data in its folder.
      const measured = pairs.map(({ estimate, ...ends }) => ({
        ...ends,
        minutes: Number(estimate.min.toFixed(1)),
        km: Number((1.3 * estimate.km).toFixed(1)),
        measuredOn: "2026-11-25",
      }));
      replaceTable(root, measured);
      const path = join(root, TRAVEL_TIMES.file);
      // Moves the first place slightly.
      writeFileSync(path, readFileSync(path, "utf8").replace(/(\n\d{5},[^,]+,[^,]+,[^,]+,)([^,]+)/, "$16.99"));
      const { files, manifest, problems, staleTravelTimes } = buildDataset(root);
      expect(problems).toEqual([]);
      expect(staleTravelTimes).toBe(1);
      const built = JSON.parse(files.get(TRAVEL_TIMES_FILE) ?? "{}") as { readonly minutes: readonly number[] };
      expect(built.minutes).toHaveLength(new Set(pairs.map(keyOf)).size - 1);
      expect(manifest.files).toHaveProperty([TRAVEL_TIMES_FILE]);
      expect(manifest.rows["travel-times"]).toBe(50);
      const sources: DataSources = JSON.parse(files.get(SOURCES_FILE) ?? "[]");
      expect(sources.find(({ id }) => id === "ign-itineraire")?.tables).toEqual(["travel-times"]);
    },
    BUILD_MS,
  );

  it("names the row that violates the schema", () => {
    const header = TRAVEL_TIMES.columns.join(",");
    writeFileSync(
      join(root, TRAVEL_TIMES.file),
      `${header}\n05061,6.08,44.56,fs-1,6.1,44.6,vite,9,ign-itineraire,2026-11-25,officiel\n`,
    );
    expect(readTables(root).problems).toEqual([
      expect.objectContaining({ file: TRAVEL_TIMES.file, line: 2, field: "minutes", value: "vite" }),
    ]);
  });

  it("has no such file and source without a table", () => {
    const { tables, problems } = readTables(root);
    expect([tables.travelTimes.lines, problems]).toEqual([[], []]);
    const { rows } = makeManifest(tables, 1, new Map());
    expect(rows).not.toHaveProperty("travel-times");
    expect(listSources(tables).some(({ id }) => id === "ign-itineraire")).toBe(false);
  });
});
