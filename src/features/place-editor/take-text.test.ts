import { describe, expect, it } from "vitest";
import { listChanges } from "../../domain/corrections/change-rows.ts";
import type { CorrectionRow } from "../../domain/corrections/correction.ts";
import { writeCorrectionFile, writeDoubtFile } from "../../formats/csv/corrections/correction-file.ts";
import { readTable } from "../../formats/csv/read-table.ts";
import { correctedTable } from "./corrected-table.ts";
import { NOTHING_PENDING, type Pending } from "./repository.ts";
import { sourceTables } from "./source-tables.ts";
import type { PageGround } from "./state.ts";
import { takeText } from "./take-text.ts";

const GROUNDS = { reason: "Numéro changé", source: "Appel", date: "2026-11-28" };
/** Nothing of the ground is known: only the schema is checked. */
const NO_GROUND: PageGround = {
  communeOf: () => undefined,
  outlineOf: () => undefined,
  sources: new Set(),
  isUnchecked: () => true,
  isWhole: false,
};
const row = sourceTables().rowsOf("france-services").get("fs-18");
if (row === undefined) throw new Error("The tables have no fs-18.");
const change = (to: string, from: string = row.phone): CorrectionRow => ({
  table: "france-services",
  id: "fs-18",
  field: "phone",
  from,
  to,
  ...GROUNDS,
});
const take = (text: string, pending: Pending = NOTHING_PENDING) => {
  const { update, ...taken } = takeText(text, pending, NO_GROUND);
  return { ...taken, pending: update(pending) };
};

describe("takeText", () => {
  it("takes the lines that match the tables, and lists the others", () => {
    const file = writeCorrectionFile([change("04 93 00 00 01"), { ...change("x", "y"), field: "email" }]);
    expect(take(file)).toMatchObject({
      count: 1,
      replaced: 0,
      pending: { changes: [change("04 93 00 00 01")] },
      refused: [{ line: 3, refusal: { kind: "stale" } }],
    });
  });

  it("says how many waiting changes it replaces", () => {
    const pending = { ...NOTHING_PENDING, changes: [change("04 93 00 00 02")] };
    expect(take(writeCorrectionFile([change("04 93 00 00 01")]), pending)).toMatchObject({
      count: 1,
      replaced: 1,
      pending: { changes: [change("04 93 00 00 01")] },
    });
  });

  it("takes a new place whole or not at all", () => {
    const added = { ...row, id: "lm-06-essai", category: "lieu-multiservices" };
    expect(take(writeCorrectionFile(listChanges("lieux-multiservices", undefined, added, GROUNDS))).refused).toEqual(
      [],
    );
    const wrong = { ...added, phone: "12" };
    expect(take(writeCorrectionFile(listChanges("lieux-multiservices", undefined, wrong, GROUNDS)))).toMatchObject({
      count: 0,
      refused: [{ field: "phone" }],
    });
  });

  it("keeps a report without the right value as a note, once", () => {
    const note = {
      table: "france-services",
      id: "fs-18",
      field: "phone",
      note: "Sonne dans le vide",
      date: "2026-11-28",
    };
    const { pending } = take(writeDoubtFile([note]));
    expect(pending.notes).toEqual([note]);
    expect(take(writeDoubtFile([note]), pending)).toMatchObject({
      count: 0,
      refused: [{ refusal: { kind: "doubted" } }],
    });
  });

  it("takes nothing of another file", () => {
    expect(take("nom;commune")).toMatchObject({ count: 0, faults: [{ kind: "header" }] });
  });
});

it("writes a table with corrections and waiting changes, which the pipeline can read", () => {
  const added = { ...row, id: "lm-06-essai", category: "lieu-multiservices" };
  const changes = [change("04 93 00 00 01"), ...listChanges("lieux-multiservices", undefined, added, GROUNDS)];
  const columns = sourceTables().columnsOf("france-services");
  const read = readTable("t.csv", correctedTable("france-services", changes), columns, sourceTables().schema);
  expect(read.problems).toEqual([]);
  expect(read.lines.find(({ row: { id } }) => id === "fs-18")?.row["phone"]).toBe("04 93 00 00 01");
  // A correction of data/corrections/corrections.csv.
  expect(read.lines.find(({ row: { id } }) => id === "fs-636")?.row["postcode"]).toBe("06130");
  const others = correctedTable("lieux-multiservices", changes);
  expect(others.trimEnd().split("\r\n").at(-1)).toMatch(/^lm-06-essai,lieu-multiservices,accueil,/);
});
