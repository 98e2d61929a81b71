import { mergeChanges, withoutChanges } from "../../domain/corrections/change-rows.ts";
import {
  CORRECTION_COLUMNS,
  type CorrectionRow,
  DOUBT_COLUMNS,
  type DoubtRow,
} from "../../domain/corrections/correction.ts";
import { memoise } from "../../domain/memoise.ts";
import { type HearOtherTabs, otherTabs, type Repository, repositoryOn } from "../../model/repository.ts";
import type { AppStore } from "../../model/store.ts";
import { STORED_ITEMS } from "../../platform/offline/stored-items.ts";

const [KEY] = STORED_ITEMS.corrections.texts;

/** What is typed for a row and not yet kept in the list: cells by column, and the grounds. */
export type Draft = Readonly<Record<string, string>>;

/** Changes that wait on the device until their file is taken. */
export interface Pending {
  readonly changes: readonly CorrectionRow[];
  /** Reports without the right value, which somebody has to check. */
  readonly notes: readonly DoubtRow[];
  /** By table and id of the row: `draftKey`. */
  readonly drafts: Readonly<Record<string, Draft>>;
}

export const NOTHING_PENDING: Pending = { changes: [], notes: [], drafts: {} };

export function draftKey(table: string, id: string): string {
  return `${table}/${id}`;
}

/** The list of waiting changes, shared by all windows of the device. */
export interface PendingList {
  readonly get: () => Pending;
  readonly subscribe: (changed: () => void) => () => void;
  /** Changes what the device keeps now, so that changes of another window stay. `undo` takes it back. */
  readonly act: (update: (pending: Pending) => Pending) => void;
  /** Keeps what is typed, without a step to undo; undefined forgets it. */
  readonly keepDraft: (key: string, draft: Draft | undefined) => void;
  /** Takes the last action of this window back, and nothing that another window did. */
  readonly undo: () => void;
  readonly canUndo: () => boolean;
  /** False when the device refused to keep the last change: the list then lasts as long as the page. */
  readonly isKept: () => boolean;
}

/** The list of the page, opened at its first use. */
export const pendingOf = memoise((_store: AppStore) =>
  openPending(
    repositoryOn(() => localStorage, KEY),
    otherTabs(window, KEY),
  ),
);

/** Opens the list on a repository of the device. */
export function openPending(repository: Repository, hearOtherTabs: HearOtherTabs): PendingList {
  let present = readPending(repository.read());
  let isKept = true;
  let undoes: readonly ((pending: Pending) => Pending)[] = [];
  const listeners = new Set<() => void>();
  const show = (pending: Pending) => {
    if (JSON.stringify(pending) === JSON.stringify(present)) return;
    present = pending;
    for (const listener of listeners) listener();
  };
  const readDevice = () => (isKept ? readPending(repository.read()) : present);
  const write = (pending: Pending) => {
    if (isEmpty(pending)) repository.clear();
    else repository.write(pending);
    isKept = JSON.stringify(readPending(repository.read())) === JSON.stringify(pending);
    show(pending);
  };
  hearOtherTabs(() => show(readDevice()));
  return {
    get: () => present,
    subscribe: (changed) => {
      listeners.add(changed);
      const kept = readDevice();
      // Everything on the device was erased meanwhile: undo must not bring it back.
      if (isEmpty(kept) && !isEmpty(present)) undoes = [];
      show(kept);
      return () => listeners.delete(changed);
    },
    act: (update) => {
      const before = readDevice();
      const after = update(before);
      undoes = [...undoes, (now) => revert(now, before, after)];
      write(after);
    },
    keepDraft: (key, draft) => {
      const { drafts, ...rest } = readDevice();
      const { [key]: _former, ...others } = drafts;
      write({ ...rest, drafts: draft === undefined ? others : { ...others, [key]: draft } });
    },
    undo: () => {
      const last = undoes.at(-1);
      undoes = undoes.slice(0, -1);
      if (last !== undefined) write(last(readDevice()));
    },
    canUndo: () => undoes.length > 0,
    isKept: () => isKept,
  };
}

function isEmpty({ changes, notes, drafts }: Pending): boolean {
  return changes.length === 0 && notes.length === 0 && Object.keys(drafts).length === 0;
}

/** The present list without what an action added, and with what it removed. */
function revert(now: Pending, before: Pending, after: Pending): Pending {
  const added = minus(after.changes, before.changes);
  const removed = minus(before.changes, after.changes);
  const addedNotes = minus(after.notes, before.notes);
  return {
    changes: mergeChanges(withoutChanges(now.changes, added), removed),
    notes: [...minus(now.notes, addedNotes), ...minus(before.notes, after.notes)],
    drafts: now.drafts,
  };
}

/** The rows of one list that another one does not have. */
function minus<Row>(rows: readonly Row[], others: readonly Row[]): readonly Row[] {
  const known = new Set(others.map((row) => JSON.stringify(row)));
  return rows.filter((row) => !known.has(JSON.stringify(row)));
}

/** Reads what the device keeps; damaged parts are left out. */
function readPending(stored: unknown): Pending {
  if (!isRecord(stored)) return NOTHING_PENDING;
  const drafts = isRecord(stored["drafts"]) ? stored["drafts"] : {};
  return {
    changes: readRows(stored["changes"], CORRECTION_COLUMNS),
    notes: readRows(stored["notes"], DOUBT_COLUMNS),
    drafts: Object.fromEntries(
      Object.entries(drafts).flatMap(([key, draft]) => (isTexts(draft) ? [[key, draft]] : [])),
    ),
  };
}

function readRows<Column extends string>(
  stored: unknown,
  columns: readonly Column[],
): readonly Readonly<Record<Column, string>>[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((row: unknown) => {
    if (!isTexts(row) || columns.some((column) => row[column] === undefined)) return [];
    return [Object.fromEntries(columns.map((column) => [column, row[column]])) as Record<Column, string>];
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.values(value).every((text) => typeof text === "string");
}
