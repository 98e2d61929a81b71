import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readPublishedRows, writeCorrectionFile } from "../../src/data/csv/corrections/correction-file.ts";
import { parseCodeCommune } from "../../src/domain/codes.ts";
import { type CorrectionRow, listChanges, newRowId, PLACE_TABLES } from "../../src/domain/corrections/correction.ts";
import { listEdits, newRow, positionCells } from "../../src/domain/corrections/edit-place.ts";
import { readOfficialCodes } from "../pipeline/official-codes.ts";
import { readTables } from "../pipeline/table-columns.ts";
import { applyFile, readPlaceTables } from "./apply-file.ts";

const root = process.cwd();
const codes = readOfficialCodes(root);
const texts = Object.fromEntries(
  PLACE_TABLES.map((table) => [table, readFileSync(`data/points/${table}.csv`, "utf8")]),
);
const linesOf = readPublishedRows(texts, readFileSync("data/corrections/corrections.csv", "utf8"));
const GROUNDS = { reason: "Correction faite sur la page « Données »", source: "", date: "2026-12-01" };

function tryFile(changes: readonly CorrectionRow[]) {
  const file = join(mkdtempSync(join(tmpdir(), "corrections-")), "corrections.csv");
  writeFileSync(file, writeCorrectionFile(changes));
  return applyFile({ root, file, official: codes, isDryRun: true });
}

it("reads in the page the rows that npm run data:apply finds", () => {
  const { rowsOf: appliedTo } = readPlaceTables(root, readTables(root).tables, codes);
  for (const table of PLACE_TABLES) expect(linesOf(table)).toEqual(appliedTo(table));
});

it("accepts corrections that the page writes of every row", () => {
  const changes = PLACE_TABLES.flatMap((table) =>
    [...linesOf(table).values()].flatMap((row) =>
      listEdits(
        { table, row },
        [],
        { opening_hours: "Mo 09:00-09:05", phone: "04 00 00 00 00", email: "contact@essai.fr", kind: "ferme" },
        GROUNDS,
      ),
    ),
  );
  expect(changes.length).toBeGreaterThan(2000);
  const { isDone, lines } = tryFile(changes);
  expect([isDone, lines.filter((line) => line.includes("refus"))]).toEqual([true, []]);
});

it("accepts a moved place and a new one", () => {
  const [moved] = linesOf("france-services").values();
  const code = parseCodeCommune("05061");
  if (moved === undefined || code === undefined) throw new Error("no row");
  const inGap = positionCells([6.07961, 44.55961], { name: "Gap", code }, "05000");
  const taken = new Set(PLACE_TABLES.flatMap((table) => [...linesOf(table).keys()]));
  const id = newRowId("lieux-multiservices", { name: "Café des Cimes", codeCommune: code }, taken);
  const added = newRow(
    "lieux-multiservices",
    id,
    { name: "Café des Cimes", ...inGap },
    { how: "", today: GROUNDS.date },
  );
  const { isDone, lines } = tryFile([
    ...listEdits({ table: "france-services", row: moved }, [], inGap, GROUNDS),
    ...listChanges("lieux-multiservices", undefined, added, GROUNDS),
  ]);
  expect(id).toBe("lm-05-cafe-des-cimes");
  expect([isDone, lines.at(-1)]).toEqual([true, expect.stringContaining("data/points/lieux-multiservices.csv")]);
});
