import { useRef, useState } from "react";
import { CONFIG } from "../../config.ts";
import { mailAddress } from "../../domain/contact/mail-address.ts";
import {
  changeState,
  isBeginning,
  isEditableColumn,
  isOfRow,
  withoutChanges,
} from "../../domain/corrections/change-rows.ts";
import {
  type CorrectionRow,
  type DoubtRow,
  PLACE_TABLES,
  type PlaceTable,
} from "../../domain/corrections/correction.ts";
import type { PlaceColumn, PlaceRow } from "../../domain/place-columns.ts";
import { writeCorrectionFile, writeDoubtFile } from "../../formats/csv/corrections/correction-file.ts";
import { isPlaceTable } from "../../formats/csv/corrections/settle-changes.ts";
import { useAppState } from "../../ui/app-context.ts";
import { downloadText } from "../../ui/download.ts";
import { OutsideLink } from "../../ui/sheet/outside-link.tsx";
import { changeRequestAddress } from "./change-request.ts";
import { correctedTable } from "./corrected-table.ts";
import { draftKey } from "./repository.ts";
import type { RowRef } from "./row-editing.ts";
import { useFieldLabel } from "./row-fields.tsx";
import { sourceTables } from "./source-tables.ts";
import { presentRow } from "./take-text.ts";
import { usePending } from "./use-pending.tsx";
import { usePlaceEditor } from "./words.tsx";

const CSV = "text/csv;charset=utf-8";

export interface PendingChangesProps {
  readonly onEdit: (row: RowRef) => void;
}

/** The waiting changes by row, each with its removal, undo, and the files and messages made of them. */
export function PendingChanges({ onEdit }: PendingChangesProps) {
  const { words } = usePlaceEditor();
  const { list, pending } = usePending();
  const [said, setSaid] = useState("");
  const title = useRef<HTMLHeadingElement>(null);
  const { changes, notes } = pending;
  const isEmpty = changes.length === 0 && notes.length === 0;
  const published = changes.filter((change) => changeState(change, publishedRow(change)) === "published");
  return (
    <section className="editor-pending" aria-label={words.pending}>
      <h3 ref={title} tabIndex={-1}>
        {words.pending}
      </h3>
      <p role="status">
        {[said, isEmpty ? words.pendingNone : words.pendingCount({ count: changes.length })].filter(Boolean).join(" ")}
      </p>
      {!list.isKept() && <p className="notice">{words.notKept}</p>}
      {published.length > 0 && (
        <div className="notice">
          <p>{words.publishedCount({ count: published.length })}</p>
          <button type="button" className="button" onClick={() => remove(published)}>
            {words.removePublished}
          </button>
        </div>
      )}
      <ul className="editor-rows">
        {groupByRow(changes).map((group) => (
          <li key={`${group[0].table} ${group[0].id}`}>
            <RowChanges group={group} onEdit={onEdit} onRemove={remove} />
          </li>
        ))}
      </ul>
      {notes.length > 0 && <Notes notes={notes} onEdit={onEdit} onRemove={removeNote} />}
      <div className="editor-acts">
        {list.canUndo() && (
          <button type="button" className="button" onClick={() => act(list.undo, words.undone)}>
            {words.undo}
          </button>
        )}
        {!isEmpty && (
          <button
            type="button"
            className="button"
            onClick={() => act(() => list.act((now) => ({ ...now, changes: [], notes: [] })), words.removed)}
          >
            {words.removeAll}
          </button>
        )}
      </div>
      <Files changes={changes} notes={notes} />
    </section>
  );

  function act(change: () => void, text: string): void {
    change();
    setSaid(text);
    // The button may be gone.
    title.current?.focus();
  }

  function remove(removed: readonly CorrectionRow[]): void {
    act(() => list.act((now) => ({ ...now, changes: withoutChanges(now.changes, removed) })), words.removed);
  }

  function removeNote(removed: DoubtRow): void {
    const key = JSON.stringify(removed);
    act(
      () => list.act((now) => ({ ...now, notes: now.notes.filter((note) => JSON.stringify(note) !== key) })),
      words.removed,
    );
  }
}

type Group = readonly [CorrectionRow, ...CorrectionRow[]];

function groupByRow(changes: readonly CorrectionRow[]): readonly Group[] {
  const groups: [CorrectionRow, ...CorrectionRow[]][] = [];
  for (const change of changes) {
    const group = groups.find(([first]) => isOfRow(first, change));
    if (group === undefined) groups.push([change]);
    else group.push(change);
  }
  return groups;
}

function publishedRow({ table, id }: Pick<CorrectionRow, "table" | "id">): PlaceRow | undefined {
  return isPlaceTable(table) ? sourceTables().rowsOf(table).get(id) : undefined;
}

function rowRef({ table, id }: Pick<CorrectionRow, "table" | "id">): RowRef | undefined {
  return isPlaceTable(table) ? { table, id } : undefined;
}

interface RowChangesProps {
  readonly group: Group;
  readonly onEdit: (row: RowRef) => void;
  readonly onRemove: (changes: readonly CorrectionRow[]) => void;
}

/** The changes of one row. Those of a new row are removed together. */
function RowChanges({ group, onEdit, onRemove }: RowChangesProps) {
  const { words, messages, format } = usePlaceEditor();
  const label = useFieldLabel();
  const [first] = group;
  const name = presentRow(first, group)?.name ?? first.id;
  const isNew = group.some(isBeginning);
  const ref = rowRef(first);
  const labelOf = (field: string) => (isEditableColumn(field) ? label(field) : field);
  const { reason, source, date } = group.at(-1) ?? first;
  return (
    <article className="editor-row" aria-label={name}>
      <h4>{`${name} (${isNew ? words.newPlace : first.id})`}</h4>
      <ul>
        {group
          .filter((change) => !isBeginning(change))
          .map((change) => {
            const { field, from, to } = change;
            const values = words.change({ from: from || words.empty, to: to || words.empty });
            const present = publishedRow(change)?.[field as PlaceColumn] ?? "";
            const state = changeState(change, publishedRow(change));
            return (
              <li key={field}>
                <p>{messages.labelled({ name: labelOf(field), text: isNew ? to : values })}</p>
                {state === "published" && <p className="hint">{words.isPublished}</p>}
                {state === "outdated" && !isNew && (
                  <p className="report-fault">{words.isOutdated({ text: present || words.empty })}</p>
                )}
                {!isNew && (
                  <button type="button" className="button" onClick={() => onRemove([change])}>
                    {words.remove({ name, text: labelOf(field) })}
                  </button>
                )}
              </li>
            );
          })}
      </ul>
      <p className="hint">{[reason, source, format.date(date)].filter(Boolean).join(" · ")}</p>
      <div className="editor-acts">
        {ref !== undefined && (
          <button type="button" className="button" onClick={() => onEdit(ref)}>
            {words.edit({ name })}
          </button>
        )}
        {isNew && (
          <button type="button" className="button" onClick={() => onRemove(group)}>
            {words.removeRow({ name })}
          </button>
        )}
      </div>
    </article>
  );
}

interface NotesProps {
  readonly notes: readonly DoubtRow[];
  readonly onEdit: (row: RowRef) => void;
  readonly onRemove: (note: DoubtRow) => void;
}

/** Reports without the right value: each leads to the form of its row. */
function Notes({ notes, onEdit, onRemove }: NotesProps) {
  const { words, format } = usePlaceEditor();
  const label = useFieldLabel();
  const { list, pending } = usePending();
  return (
    <>
      <h4>{words.notes}</h4>
      <ul className="editor-rows">
        {notes.map((note) => {
          const name = presentRow(note, [])?.name ?? note.id;
          const ref = rowRef(note);
          const field = isEditableColumn(note.field) ? label(note.field) : note.field;
          return (
            <li key={JSON.stringify(note)} className="editor-row">
              <p>{words.note({ name: `${name}, ${field}`, text: note.note })}</p>
              <p className="hint">{format.date(note.date)}</p>
              <div className="editor-acts">
                {ref !== undefined && (
                  <button type="button" className="button" onClick={() => correct(ref, note)}>
                    {words.noteCorrect({ name })}
                  </button>
                )}
                <button type="button" className="button" onClick={() => onRemove(note)}>
                  {words.noteRemove({ name })}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
  /** Opens the form with the words of the report as the source, unless one is typed. */
  function correct(ref: RowRef, { note }: DoubtRow): void {
    const key = draftKey(ref.table, ref.id);
    const draft = pending.drafts[key];
    list.keepDraft(key, { ...draft, "grounds.source": draft?.["grounds.source"] ?? note });
    onEdit(ref);
  }
}

/** Files of the changes, and a mail or a change request where the host has set an address. Nothing goes anywhere before the person clicks. */
function Files({
  changes,
  notes,
}: {
  readonly changes: readonly CorrectionRow[];
  readonly notes: readonly DoubtRow[];
}) {
  const { words } = usePlaceEditor();
  const today = useAppState((state) => state.now?.date ?? "");
  const tables = PLACE_TABLES.filter((table) => changes.some((change) => change.table === table));
  const file = writeCorrectionFile(changes);
  const message = {
    subject: words.mailSubject({ count: changes.length }),
    // Only spreadsheets need the byte order mark.
    body: `${words.mailIntro}\n\n${file.replace("\uFEFF", "").trimEnd().replaceAll("\r\n", "\n")}\n`,
  };
  const { reportAddress, changeRequestAddress: forge }: Readonly<Record<string, string>> = CONFIG;
  return (
    <>
      {changes.length > 0 && (
        <>
          <DownloadButton name={words.download} fileName={`corrections-${today}.csv`} text={file} />
          {reportAddress !== undefined && reportAddress !== "" && (
            <a className="button button-wide" href={mailAddress({ to: reportAddress, ...message })}>
              {words.mail}
            </a>
          )}
          {forge !== undefined && forge !== "" && (
            <>
              <OutsideLink className="button button-wide" href={changeRequestAddress(forge, message)}>
                {words.propose}
              </OutsideLink>
              <p className="hint">{words.proposeNote}</p>
            </>
          )}
          {tables.map((table: PlaceTable) => (
            <DownloadButton
              key={table}
              name={words.downloadTable({ name: words.tables[table] })}
              fileName={`${table}-${today}.csv`}
              text={correctedTable(table, changes)}
            />
          ))}
          <p className="hint">{words.tableNote}</p>
        </>
      )}
      {notes.length > 0 && (
        <DownloadButton name={words.downloadDoubts} fileName={`doubts-${today}.csv`} text={writeDoubtFile(notes)} />
      )}
    </>
  );
}

interface DownloadButtonProps {
  readonly name: string;
  readonly fileName: string;
  readonly text: string;
}

function DownloadButton({ name, fileName, text }: DownloadButtonProps) {
  return (
    <button type="button" className="button button-wide" onClick={() => downloadText(fileName, CSV, text)}>
      {name}
    </button>
  );
}
