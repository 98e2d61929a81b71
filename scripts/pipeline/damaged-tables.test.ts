import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { PLACE_COLUMNS, type PlaceColumn } from "../../src/domain/place-columns.ts";
import { describeProblems } from "../../src/tables/problem.ts";
import { writeRows } from "../../src/tables/write-rows.ts";
import { buildDataset } from "./build-dataset.ts";
import { readTables } from "./read-tables.ts";

const TABLE = "data/points/france-services.csv";
/** Time for a build of the whole dataset on a busy machine. */
const BUILD_MS = 180_000;
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "damaged-"));
  cpSync("data", join(root, "data"), { recursive: true });
  cpSync("public/data/manifest.json", join(root, "public/data/manifest.json"), { recursive: true });
  symlinkSync(join(process.cwd(), "node_modules"), join(root, "node_modules"));
});
afterEach(() => rmSync(root, { recursive: true }));

const messages = () => describeProblems(buildDataset(root).problems);

it("saved in Windows-1252 are reported by line, and without consequential problems", () => {
  const path = join(root, TABLE);
  writeFileSync(path, Buffer.from(readFileSync(path, "utf8"), "latin1"));
  expect(messages()).toEqual([
    expect.stringMatching(/^data\/points\/france-services\.csv:2 .*Windows-1252.* fois, lignes 2, 3/),
  ]);
});

it(
  "are reported by cause, each once",
  () => {
    const rows = readTables(root).tables.franceServices.lines.map(({ row }) => row);
    const lostZero = (cells: Record<PlaceColumn, string>) => ({
      ...cells,
      code_commune: cells.code_commune.replace(/^0/, ""),
      postcode: cells.postcode.replace(/^0/, ""),
    });
    const [first, second, ...others] = rows.map(lostZero);
    const placeless = { ...second, longitude: "", latitude: "" };
    writeFileSync(join(root, TABLE), writeRows(PLACE_COLUMNS, [first, placeless, ...others, first] as typeof rows));
    const reported = messages();
    expect(reported).toEqual([
      `${TABLE}:${rows.length + 2} id « ${rows[0]?.id} » : déjà à la ligne 2`,
      expect.stringMatching(/ postcode « \d{4} » : le zéro du début manque.* \(\d+ fois, lignes 2, 3, 4/),
      expect.stringMatching(/ code_commune « \d{4} » : le zéro du début manque.* \(\d+ fois, lignes 2, 3, 4/),
      expect.stringMatching(/:3 longitude « {2}» : position vide : donnez longitude et latitude/),
    ]);
  },
  BUILD_MS,
);
