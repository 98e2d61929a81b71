import "../../design/report-form.css";
import "./style.css";
import { useId, useRef, useState } from "react";
import { OPEN_TABLES, type PlaceTable } from "../../domain/corrections/correction.ts";
import { useAppState } from "../../ui/app-context.ts";
import { draftKey } from "./repository.ts";
import {
  addChanges,
  editRow,
  type FieldFault,
  type FormField,
  GROUNDS_FIELDS,
  type RowEditing,
  type RowRef,
  settleEditing,
} from "./row-editing.ts";
import { FIELD_GROUPS, RowField, useFieldLabel } from "./row-fields.tsx";
import { sayRefusal } from "./say-refusal.ts";
import { type PageGround, selectGround } from "./state.ts";
import { usePending } from "./use-pending.tsx";
import { usePlaceEditor } from "./words.tsx";

export interface RowFormProps {
  /** Without an id, a new row. */
  readonly row: RowRef;
  /** Called with the number of kept changes, or 0 when the person left. */
  readonly onEnd: (changes: number) => void;
}

/** Form of one row: every column, the grounds of the change, its faults, and the draft that the device keeps while it is typed. */
export function RowForm({ row: first, onEnd }: RowFormProps) {
  const { words, format } = usePlaceEditor();
  const { editing, draft, ground, list, key, pending } = useRowEditing(first);
  const [isAsked, setAsked] = useState(false);
  const [hasResumed] = useState(draft !== undefined);
  const summary = useRef<HTMLDivElement>(null);
  const id = useId();
  const idOf = (field: FormField) => `${id}-${field}`;
  const edited = isAsked ? settleEditing(editing, ground, pending) : undefined;
  const faults = edited?.kind === "faults" ? inOrder(edited.faults) : [];
  const faultOf = (field: FormField) => {
    const fault = faults.find((one) => one.field === field);
    return fault && sayRefusal(fault.refusal, { words, format });
  };
  const type = (field: FormField | "table", text: string) => list.keepDraft(key, { ...draft, [field]: text });
  return (
    <form
      className="report-form editor-form"
      noValidate
      aria-label={first.id === "" ? words.addTitle : words.correct({ name: (editing.present ?? editing.typed).name })}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {hasResumed && <p className="notice">{words.draftKept}</p>}
      {!ground.isWhole && <p className="notice">{words.unchecked}</p>}
      <div ref={summary} tabIndex={-1} role="alert" className="editor-summary">
        <Summary edited={edited?.kind} faults={faults} idOf={idOf} faultOf={faultOf} />
      </div>
      {first.id === "" && <TableChoice table={editing.ref.table} onChoose={(table) => type("table", table)} />}
      <ColumnFields editing={editing} ground={ground} idOf={idOf} faultOf={faultOf} onType={type} />
      <Closing editing={editing} onClose={closePlace} />
      <GroundsFields editing={editing} idOf={idOf} faultOf={faultOf} onType={type} />
      <button type="submit" className="button button-primary button-wide">
        {words.save}
      </button>
      <LeaveButton isAsking={draft !== undefined} onLeave={leave} />
    </form>
  );

  function save(): void {
    const settled = settleEditing(editing, ground, pending);
    if (settled.kind === "changes") {
      list.act((now) => addChanges(now, settled.changes));
      list.keepDraft(key, undefined);
      onEnd(settled.changes.length);
      return;
    }
    setAsked(true);
    // Waits for the render that fills the summary.
    requestAnimationFrame(() => summary.current?.focus());
  }

  function leave(): void {
    list.keepDraft(key, undefined);
    onEnd(0);
  }

  function closePlace(): void {
    type("kind", "ferme");
    requestAnimationFrame(() => document.getElementById(idOf("grounds.reason"))?.focus());
  }
}

/** The state of the form of a row, from the tables and the device. The draft of a new row names its table. */
function useRowEditing(first: RowRef) {
  const { list, pending } = usePending();
  const ground = useAppState(selectGround);
  const today = useAppState((state) => state.now?.date ?? "");
  const key = draftKey(first.id === "" ? "" : first.table, first.id);
  const draft = pending.drafts[key];
  const table = OPEN_TABLES.find((one) => one === draft?.["table"]) ?? first.table;
  return { editing: editRow({ ...first, table }, pending, draft, today), draft, ground, list, key, pending };
}

const ORDER: readonly FormField[] = [...FIELD_GROUPS.flatMap(({ columns }) => columns), ...GROUNDS_FIELDS];

function inOrder(faults: readonly FieldFault[]): readonly FieldFault[] {
  return [...faults].sort((a, b) => ORDER.indexOf(a.field) - ORDER.indexOf(b.field));
}

interface FaultTexts {
  readonly idOf: (field: FormField) => string;
  readonly faultOf: (field: FormField) => string | undefined;
}

/** The faults with links to their fields; or that nothing has changed. */
function Summary({
  edited,
  faults,
  idOf,
  faultOf,
}: FaultTexts & { readonly edited: string | undefined; readonly faults: readonly FieldFault[] }) {
  const { words, messages } = usePlaceEditor();
  const label = useFieldLabel();
  if (edited === "unchanged") return <p className="report-fault">{words.nothingChanged}</p>;
  if (faults.length === 0) return null;
  return (
    <>
      <p className="report-fault">{words.faultCount({ count: faults.length })}</p>
      <ul>
        {faults.map(({ field }) => (
          <li key={field}>
            <button type="button" className="editor-link" onClick={() => document.getElementById(idOf(field))?.focus()}>
              {messages.labelled({ name: label(field), text: faultOf(field) ?? "" })}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The fields of every column, by group. */
function ColumnFields({
  editing,
  ground,
  idOf,
  faultOf,
  onType,
}: GroundsFieldsProps & { readonly ground: PageGround }) {
  const { words } = usePlaceEditor();
  return FIELD_GROUPS.map(({ group, columns }) => (
    <fieldset key={group} className="editor-group">
      {group !== "themes" && <legend>{words.groups[group]}</legend>}
      {columns.map((column) => (
        <RowField
          key={column}
          column={column}
          typed={editing.typed}
          published={editing.published}
          ground={ground}
          fault={faultOf(column)}
          idOf={idOf}
          onType={onType}
        />
      ))}
    </fieldset>
  ));
}

/** The table of a new place: its type of place. */
function TableChoice({
  table,
  onChoose,
}: {
  readonly table: PlaceTable;
  readonly onChoose: (table: PlaceTable) => void;
}) {
  const { words } = usePlaceEditor();
  const name = useId();
  return (
    <fieldset className="report-field">
      <legend>{words.addTable}</legend>
      <p className="hint">{words.addNote}</p>
      {OPEN_TABLES.map((one) => (
        <label key={one} className="option">
          <input type="radio" name={name} checked={table === one} onChange={() => onChoose(one)} />
          <span className="option-name">{words.tables[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** « Ce lieu est fermé pour de bon », for a place that is shown. */
function Closing({ editing, onClose }: { readonly editing: RowEditing; readonly onClose: () => void }) {
  const { words } = usePlaceEditor();
  if (editing.published === undefined) return null;
  if (editing.typed.kind === "ferme") return <p className="notice">{words.closing}</p>;
  return (
    <button type="button" className="button button-wide" onClick={onClose}>
      {words.close}
    </button>
  );
}

interface GroundsFieldsProps extends FaultTexts {
  readonly editing: RowEditing;
  readonly onType: (field: FormField, text: string) => void;
}

/** Why the row changes, how it is known, and when that was decided. */
function GroundsFields({ editing, idOf, faultOf, onType }: GroundsFieldsProps) {
  const { words } = usePlaceEditor();
  const label = useFieldLabel();
  const { reason, source, date } = editing.grounds;
  const texts = { "grounds.reason": reason, "grounds.source": source, "grounds.date": date };
  return (
    <fieldset className="editor-group">
      <legend>{words.groups.grounds}</legend>
      {GROUNDS_FIELDS.map((field) => (
        <div key={field} className="report-field">
          <label htmlFor={idOf(field)}>{label(field)}</label>
          <input
            id={idOf(field)}
            type={field === "grounds.date" ? "date" : "text"}
            autoComplete="off"
            required
            value={texts[field]}
            aria-invalid={faultOf(field) !== undefined}
            aria-describedby={`${idOf(field)}-note ${idOf(field)}-fault`}
            onChange={({ target }) => onType(field, target.value)}
          />
          <p id={`${idOf(field)}-note`} className="hint">
            {field === "grounds.source" && words.sourceHint}
          </p>
          <p id={`${idOf(field)}-fault`} className="report-fault">
            {faultOf(field)}
          </p>
        </div>
      ))}
    </fieldset>
  );
}

/** « Quitter sans garder »: asks first when something is typed. */
function LeaveButton({ isAsking, onLeave }: { readonly isAsking: boolean; readonly onLeave: () => void }) {
  const { words } = usePlaceEditor();
  const [isOpen, setOpen] = useState(false);
  if (!(isOpen && isAsking)) {
    return (
      <button type="button" className="button button-wide" onClick={() => (isAsking ? setOpen(true) : onLeave())}>
        {words.leave}
      </button>
    );
  }
  return (
    <div className="editor-ask">
      <p role="alert">{words.leaveAsk}</p>
      {/* biome-ignore lint/a11y/noAutofocus: it replaces the focused button */}
      <button type="button" className="button" autoFocus onClick={() => setOpen(false)}>
        {words.leaveNo}
      </button>
      <button type="button" className="button" onClick={onLeave}>
        {words.leaveYes}
      </button>
    </div>
  );
}
