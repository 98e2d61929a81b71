import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeCorrectionFile } from "../../src/data/csv/correction-file.ts";
import { parseCodeCommune } from "../../src/domain/codes.ts";
import { type CorrectionRow, PLACE_TABLES } from "../../src/domain/corrections/correction.ts";
import { listEdits, listNewPlace, positionCells } from "../../src/keeping/correct/list-edits.ts";
import { publishedRows, takenIds } from "../../src/keeping/correct/preview-file.ts";
import { readOfficialCodes } from "../pipeline/official-codes.ts";
import { readTables } from "../pipeline/table-columns.ts";
import { applyFile, readPlaceTables } from "./apply-file.ts";

const root = process.cwd();
const codes = readOfficialCodes(root);
const TABLES = PLACE_TABLES.slice(0, 3);
const GROUNDS = { reason: "Correction faite sur la page « Données »", source: "", date: "2026-12-01" };

/** Applies changes to a copy of the tables. */
function apply(changes: readonly CorrectionRow[]) {
  const copy = mkdtempSync(join(tmpdir(), "corrections-"));
  cpSync("data", join(copy, "data"), { recursive: true });
  const file = join(copy, "corrections.csv");
  writeFileSync(file, writeCorrectionFile(changes));
  return applyFile({ root: copy, file, official: codes });
}

it("reads in the page the rows that npm run data:apply finds", () => {
  const { rowsOf } = readPlaceTables(root, readTables(root).tables, codes);
  for (const table of TABLES) expect(publishedRows(table)).toEqual(rowsOf(table));
});

it("accepts corrections that the page writes of every row, a moved place and a new one", () => {
  const CELLS = { opening_hours: "Mo 09:00-09:05", phone: "04 00 00 00 00", email: "contact@essai.fr", kind: "ferme" };
  const edits = TABLES.flatMap((table) =>
    [...publishedRows(table).values()].flatMap((row) => listEdits({ table, row }, [], CELLS, GROUNDS)),
  );
  expect(edits.length).toBeGreaterThan(1500);
  const [moved] = publishedRows("france-services").values();
  const code = parseCodeCommune("05061");
  if (moved === undefined || code === undefined) throw new Error("no row");
  const inGap = positionCells([6.07961, 44.55961], { name: "Gap", code }, "05000");
  const added = listNewPlace("lieux-multiservices", { name: "Café des Cimes", ...inGap }, GROUNDS, takenIds([]));
  expect(added[0]?.id).toBe("lm-05-cafe-des-cimes");
  const { isDone, lines } = apply([
    ...edits,
    ...listEdits({ table: "france-services", row: moved }, [], inGap, GROUNDS),
    ...added,
  ]);
  expect([isDone, lines.filter((line) => line.includes("refus"))]).toEqual([true, []]);
  expect(lines.at(-2)).toContain("data/points/lieux-multiservices.csv");
});
