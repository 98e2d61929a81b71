import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { describeProblems } from "../../src/data/csv/table-schema.ts";
import { writeRows } from "../../src/data/csv/write-table.ts";
import { PLACE_COLUMNS, type PlaceColumn } from "../../src/domain/place-columns.ts";
import { buildDataset } from "./build-dataset.ts";
import { readTables } from "./table-columns.ts";

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

function messages() {
  const built = buildDataset(root);
  return "files" in built ? [] : describeProblems(built);
}

it("reports a table saved in Windows-1252 by line, and no consequence of it", () => {
  const path = join(root, TABLE);
  writeFileSync(path, Buffer.from(readFileSync(path, "utf8"), "latin1"));
  expect(messages()).toEqual([
    expect.stringMatching(/^data\/points\/france-services\.csv:2 .*Windows-1252.* fois, lignes 2, 3/),
  ]);
});

it("reports tables that are missing, or a folder, by a sentence", () => {
  rmSync(join(root, TABLE));
  rmSync(join(root, "data/points/tournees.csv"));
  mkdirSync(join(root, "data/points/tournees.csv"));
  expect(messages()).toEqual([
    expect.stringMatching(/^data\/points\/france-services\.csv:1 .*table absente/),
    expect.stringMatching(/^data\/points\/tournees\.csv:1 .*un dossier porte le nom de la table/),
  ]);
});

it("reports many faulty rows by cause, each once", () => {
  const rows = readTables(root).tables["france-services"].lines.map(({ row }) => row);
  const lostZero = (cells: Record<PlaceColumn, string>) => ({
    ...cells,
    code_commune: cells.code_commune.replace(/^0/, ""),
    postcode: cells.postcode.replace(/^0/, ""),
  });
  writeFileSync(join(root, TABLE), writeRows(PLACE_COLUMNS, [...rows, ...rows.slice(0, 1)].map(lostZero)));
  expect(messages()).toEqual([
    `${TABLE}:${rows.length + 2} id « ${rows[0]?.id} » : déjà à la ligne 2`,
    expect.stringMatching(/ postcode « \d{4} » : le zéro du début manque.* \(\d+ fois, lignes 2, 3, 4/),
    expect.stringMatching(/ code_commune « \d{4} » : le zéro du début manque.* \(\d+ fois, lignes 2, 3, 4/),
  ]);
});

it(
  "reports a row that fits its schema and is no place",
  () => {
    const rows = readTables(root).tables["france-services"].lines.map(({ row }) => row);
    const placeless = rows.map((row, at) => (at === 1 ? { ...row, longitude: "", latitude: "" } : row));
    writeFileSync(join(root, TABLE), writeRows(PLACE_COLUMNS, placeless));
    expect(messages()).toEqual([
      expect.stringMatching(/:3 longitude « {2}» : position vide : donnez longitude et latitude/),
    ]);
  },
  BUILD_MS,
);
