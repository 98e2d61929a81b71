import {
  blankRow,
  changeRow,
  type EditableColumn,
  isOfRow,
  listChanges,
  mergeChanges,
  newRowId,
} from "../../domain/corrections/change-rows.ts";
import {
  type CorrectionRow,
  type Grounds,
  OPEN_TABLES,
  PLACE_TABLES,
  type PlaceTable,
} from "../../domain/corrections/correction.ts";
import { readTypedValue } from "../../domain/corrections/read-typed-value.ts";
import type { Refusal } from "../../domain/corrections/refusal.ts";
import type { PlaceRow } from "../../domain/place-columns.ts";
import { checkRow } from "../../formats/csv/corrections/settle-changes.ts";
import type { Draft, Pending } from "./repository.ts";
import { sourceTables } from "./source-tables.ts";
import type { PageGround } from "./state.ts";

/** The row that a form changes; without an id, a new one. */
export interface RowRef {
  readonly table: PlaceTable;
  readonly id: string;
}

/** Fields of the form: columns, and the grounds, whose names would clash with columns. */
export const GROUNDS_FIELDS = ["grounds.reason", "grounds.source", "grounds.date"] as const;
export type GroundsField = (typeof GROUNDS_FIELDS)[number];
export type FormField = EditableColumn | GroundsField;

export interface FieldFault {
  readonly field: FormField;
  readonly refusal: Refusal;
}

/** The state of a form: the published row, the row with its waiting changes, and what is typed. */
export interface RowEditing {
  readonly ref: RowRef;
  /** Undefined for a new row. */
  readonly published: PlaceRow | undefined;
  /** With waiting changes. */
  readonly present: PlaceRow | undefined;
  readonly typed: PlaceRow;
  readonly grounds: Grounds;
}

/** Usual cells of a new place: what is most often so, and least said without a source. */
const NEW_CELLS: Partial<PlaceRow> = {
  kind: "accueil",
  format: "fixe",
  precision: "commune",
  source: "presse-et-sites",
  verification: "a-confirmer",
};

/**
 * Reads the state of a form from the tables and from what the device keeps. Who goes on with a row begins with the grounds of its last
 * waiting change, such as those of a report.
 */
export function editRow(ref: RowRef, { changes }: Pending, draft: Draft | undefined, today: string): RowEditing {
  const published = sourceTables().rowsOf(ref.table).get(ref.id);
  const waiting = changes.filter((change) => isOfRow(change, ref));
  const present = changeRow(published, waiting);
  const last = waiting.at(-1);
  const start = present ?? { ...blankRow(ref.table, ref.id), ...NEW_CELLS };
  const cells = Object.fromEntries(Object.entries(draft ?? {}).filter(([field]) => field in start));
  return {
    ref,
    published,
    present,
    typed: { ...start, ...cells },
    grounds: {
      reason: draft?.["grounds.reason"] ?? last?.reason ?? "",
      source: draft?.["grounds.source"] ?? last?.source ?? "",
      date: draft?.["grounds.date"] ?? today,
    },
  };
}

/** Texts without spaces around; telephone, mailbox and address in the notation of the tables where they can be read. */
function tidy(row: PlaceRow): PlaceRow {
  const trimmed = Object.fromEntries(Object.entries(row).map(([column, text]) => [column, text.trim()])) as PlaceRow;
  const read = (field: "phone" | "email" | "website") => readTypedValue(field, row[field]) ?? trimmed[field];
  return { ...trimmed, phone: read("phone"), email: read("email"), website: read("website") };
}

export type EditedRow =
  | { readonly kind: "faults"; readonly faults: readonly FieldFault[] }
  | { readonly kind: "unchanged" }
  | { readonly kind: "changes"; readonly changes: readonly CorrectionRow[] };

/** Converts what is typed to changes, or lists its faults in the order of the form; the same checks as the pipeline. */
export function settleEditing(editing: RowEditing, ground: PageGround, pending: Pending): EditedRow {
  const { ref, published, present } = editing;
  const tables = sourceTables();
  const tidied = tidy(editing.typed);
  const row = { ...tidied, id: ref.id === "" ? idOf(ref.table, tidied, pending) : ref.id };
  const checked = checkRow(ref.table, published, row, {
    rowsOf: tables.rowsOf,
    schema: tables.schema,
    groundOf: () => ground,
  });
  const faults: FieldFault[] = checked.flatMap(({ field, refusal }) => {
    // The id is made of the name, whose fault is told.
    if (field === "id" || field === "category") return [];
    if (refusal.kind === "place" && ground.isUnchecked(ref.table, refusal.fault.kind)) return [];
    return [{ field: field as EditableColumn, refusal }];
  });
  const grounds = { ...editing.grounds, reason: editing.grounds.reason.trim(), source: editing.grounds.source.trim() };
  const changes = listChanges(ref.table, present, row, grounds);
  const all = [...faults, ...checkGrounds(grounds)];
  if (changes.length === 0) return { kind: "unchanged" };
  return all.length > 0 ? { kind: "faults", faults: all } : { kind: "changes", changes };
}

/** The waiting changes with those of a form. */
export function addChanges(pending: Pending, changes: readonly CorrectionRow[]): Pending {
  return { ...pending, changes: mergeChanges(pending.changes, changes) };
}

function checkGrounds({ reason, source, date }: Grounds): readonly FieldFault[] {
  const required = { kind: "cell", fault: { kind: "required" } } as const;
  return [
    ...(reason === "" ? [{ field: "grounds.reason", refusal: required } as const] : []),
    ...(source === "" ? [{ field: "grounds.source", refusal: required } as const] : []),
    ...(date === "" ? [{ field: "grounds.date", refusal: required } as const] : []),
  ];
}

function idOf(table: PlaceTable, { name, code_commune: codeCommune }: PlaceRow, { changes }: Pending): string {
  const open = OPEN_TABLES.find((one) => one === table);
  if (open === undefined) return "";
  const taken = new Set([
    ...PLACE_TABLES.flatMap((one) => [...sourceTables().rowsOf(one).keys()]),
    ...changes.map(({ id }) => id),
  ]);
  return newRowId(open, { name, codeCommune }, taken);
}
