import { changeRow, isOfRow, mergeChanges } from "../../domain/corrections/change-rows.ts";
import type { CorrectionRow, DoubtRow } from "../../domain/corrections/correction.ts";
import type { FileFault, Refused } from "../../domain/corrections/refusal.ts";
import { readCorrectionFile } from "../../formats/csv/corrections/correction-file.ts";
import {
  isPlaceTable,
  type PlaceTables,
  refuseDoubts,
  settleChanges,
} from "../../formats/csv/corrections/settle-changes.ts";
import type { Pending } from "./repository.ts";
import { sourceTables } from "./source-tables.ts";
import type { PageGround } from "./state.ts";

/** What a text gives to the waiting changes. */
export interface TakenText {
  /** Number of changes or notes that `update` adds. */
  readonly count: number;
  /** Number of waiting changes that they replace. */
  readonly replaced: number;
  readonly update: (pending: Pending) => Pending;
  readonly faults: readonly FileFault[];
  readonly refused: readonly Refused<CorrectionRow | DoubtRow>[];
}

const NOTHING = { count: 0, replaced: 0, update: (pending: Pending) => pending } as const;

/**
 * Reads a correction file or a report and settles it against the published tables, as `npm run data:apply` does: refused lines are listed, and
 * the others are taken.
 */
export function takeText(text: string, pending: Pending, ground: PageGround): TakenText {
  const tables = sourceTables();
  const read = readCorrectionFile(text, tables.fileSchemas);
  if (read.kind === "unread") return { ...NOTHING, faults: read.faults, refused: [] };
  const places: PlaceTables = { rowsOf: tables.rowsOf, schema: tables.schema, groundOf: () => ground };
  if (read.kind === "doubts") {
    const refused = refuseDoubts(read.lines, pending.notes, places);
    const lost = new Set(refused.map(({ change }) => change));
    const added = read.lines.map(({ row }) => row).filter((row) => !lost.has(row));
    return {
      count: added.length,
      replaced: 0,
      update: (now) => ({ ...now, notes: [...now.notes, ...added] }),
      faults: read.faults,
      refused,
    };
  }
  const settled = settleChanges(read.lines, places);
  const refused = settled.refused.filter(
    ({ change, refusal }) =>
      refusal.kind !== "place" || !isPlaceTable(change.table) || !ground.isUnchecked(change.table, refusal.fault.kind),
  );
  const lost = new Set<CorrectionRow>(refused.map(({ change }) => change));
  // A new row is taken whole or not at all.
  const isWhole = (change: CorrectionRow) => ![...lost].some((one) => isOfRow(one, change));
  const changes = settled.rows.flatMap(({ before, changes: made }) =>
    made.filter((change) => (before === undefined ? isWhole(change) : !lost.has(change))),
  );
  return {
    count: changes.length,
    replaced: pending.changes.filter((waiting) =>
      changes.some((change) => isOfRow(change, waiting) && change.field === waiting.field && change.to !== waiting.to),
    ).length,
    update: (now) => ({ ...now, changes: mergeChanges(now.changes, changes) }),
    faults: read.faults,
    refused,
  };
}

/** A row of a table with its waiting changes; undefined for an unknown row. */
export function presentRow(row: Pick<CorrectionRow, "table" | "id">, changes: readonly CorrectionRow[]) {
  const published = isPlaceTable(row.table) ? sourceTables().rowsOf(row.table).get(row.id) : undefined;
  return changeRow(
    published,
    changes.filter((change) => isOfRow(change, row)),
  );
}
