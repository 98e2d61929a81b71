import { type FormEvent, useMemo, useRef, useState } from "react";
import { type CorrectionRow, mergeChanges, OPEN_TABLES } from "../../domain/corrections/correction.ts";
import type { TableRow } from "../../domain/corrections/edit-place.ts";
import { readyValue } from "../../domain/loadable.ts";
import { CATEGORIES, type Place } from "../../domain/place.ts";
import type { Commune, TerritoryOutlines } from "../../domain/territory.ts";
import { ActButton } from "../../ui/act-button.tsx";
import { TypedField } from "../../ui/corrections/fields.tsx";
import { Options } from "../../ui/options.tsx";
import { TYPE_NAMES } from "../check/words.ts";
import { focusCorrections, useKeeping, useKeepingState, useOutlines } from "../context.ts";
import { HoursField, readHoursDraft } from "./hours-field.tsx";
import {
  type DraftField,
  draftOfRow,
  EMPTY_DRAFT,
  locate,
  type PlaceDraft,
  postcodeOf,
  readDraft,
} from "./place-draft.ts";
import { PositionField, SelectField } from "./position-field.tsx";
import { previewFile, rowsOfPlace, takenIds } from "./preview-file.ts";
import { words } from "./words.ts";

interface PlaceFormProps {
  /** Undefined for a new one. */
  readonly place: Place | undefined;
  readonly communes: readonly Commune[];
  readonly onClose: () => void;
}

/** The form of a place: the services of its address, where there are several, then what can be corrected. */
export function PlaceForm(props: PlaceFormProps) {
  const { place } = props;
  const gathered = useKeepingState(({ corrections }) => corrections);
  const [chosen, setChosen] = useState("");
  const rows = place === undefined ? [] : rowsOfPlace(place, gathered);
  if (place !== undefined && rows.length === 0) return <p role="alert">{words.notInTables}</p>;
  const edited = rows.filter(({ row }) => row.id === chosen);
  const ordered = edited.length === 0 ? rows : [...edited, ...rows.filter(({ row }) => row.id !== chosen)];
  const [first] = ordered;
  return (
    <>
      {rows.length > 1 && (
        <SelectField label={words.whichRow} value={first?.row.id ?? ""} onChoose={setChosen}>
          {rows.map(({ row }) => (
            <option key={row.id} value={row.id}>
              {row.name} ({typeName(row.category)})
            </option>
          ))}
        </SelectField>
      )}
      <RowForm key={first?.row.id ?? ""} rows={ordered} {...props} />
    </>
  );
}

function typeName(category: string): string {
  const known = CATEGORIES.find((one) => one === category);
  return known === undefined ? category : TYPE_NAMES[known];
}

interface RowFormProps extends PlaceFormProps {
  readonly rows: readonly TableRow[];
}

/** The form of the first of some rows of a place. */
function RowForm({ rows, communes, onClose }: RowFormProps) {
  const { actions } = useKeeping();
  const [refusals, setRefusals] = useState<readonly string[]>();
  const form = useRef<HTMLFormElement>(null);
  const { draft, change, located, outlines, loadOutlines, retryOutlines, read } = useDraft(rows, communes);
  const refusalsOf = useRefusals(communes, readyValue(outlines));
  // Told once the person wants to keep it: an empty form is no error.
  const faults = refusals !== undefined && "faults" in read ? read.faults : {};
  const isNew = rows.length === 0;
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const told = "changes" in read ? refusalsOf(read.changes) : [];
    if ("changes" in read && told.length === 0) {
      actions.correct(read.changes);
      onClose();
      focusCorrections();
      return;
    }
    setRefusals(told);
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true], [role=alert]")?.focus());
  };
  return (
    <form ref={form} className="place-form" noValidate onSubmit={keep}>
      {isNew && <NewFields draft={draft} faults={faults} onChange={change} />}
      <ContactFields draft={draft} faults={faults} before={rows[0]?.row.opening_hours ?? ""} onChange={change} />
      <PositionField
        text={draft.coordinates}
        located={located}
        outlines={outlines}
        postcode={postcodeOf(draft, located)}
        isMissing={faults.position !== undefined}
        name={draft.name}
        onType={(coordinates) => change({ coordinates })}
        onPostcode={(postcode) => change({ postcode })}
        onMap={loadOutlines}
        onRetry={retryOutlines}
      />
      {!isNew && (
        <label className="option">
          <input
            type="checkbox"
            checked={draft.isClosed}
            onChange={({ target }) => change({ isClosed: target.checked })}
          />
          <span className="option-name">{words.parts.closed}</span>
        </label>
      )}
      <TypedField label={words.how} value={draft.how} hint={words.howHint} onType={(how) => change({ how })} />
      {refusals !== undefined && refusals.length > 0 && (
        <div role="alert" tabIndex={-1} className="report-fault">
          {refusals.map((refusal) => (
            <p key={refusal}>{refusal}</p>
          ))}
        </div>
      )}
      <div className="button-row">
        <button type="submit" className="button button-primary">
          {isNew ? words.keepNew : words.keep}
        </button>
        <ActButton act={onClose}>{words.close}</ActButton>
      </div>
    </form>
  );
}

/** What is typed, and what it means. */
function useDraft(rows: readonly TableRow[], communes: readonly Commune[]) {
  const { today } = useKeeping();
  const gathered = useKeepingState(({ corrections }) => corrections);
  const [edited] = rows;
  const [start] = useState(() => (edited === undefined ? EMPTY_DRAFT : draftOfRow(edited)));
  const [draft, setDraft] = useState(start);
  const [hasMap, setHasMap] = useState(false);
  const { coordinates } = draft;
  const { outlines, retryOutlines } = useOutlines(hasMap || coordinates !== start.coordinates);
  const located = useMemo(
    () => locate(coordinates, start.coordinates, outlines, communes),
    [coordinates, start.coordinates, outlines, communes],
  );
  return {
    draft,
    change: (changes: Partial<PlaceDraft>) => setDraft((before) => ({ ...before, ...changes })),
    located,
    outlines,
    loadOutlines: () => setHasMap(true),
    retryOutlines,
    read: readDraft(draft, { rows, located, taken: takenIds(gathered), today }),
  };
}

/** What the command would answer to some changes, with those that are gathered; or that there is none. */
function useRefusals(communes: readonly Commune[], outlines: TerritoryOutlines | undefined) {
  const gathered = useKeepingState(({ corrections }) => corrections);
  const sources = useKeepingState(({ files }) => readyValue(files.sources)) ?? [];
  return (changes: readonly CorrectionRow[]): readonly string[] => {
    if (changes.length === 0) return [words.same];
    const all = mergeChanges(gathered, changes);
    const preview = previewFile(all, { communes, outlines, sources });
    const ids = new Set(changes.map(({ id }) => id));
    const told = all.filter(({ id }) => ids.has(id)).flatMap(preview);
    return told.length === 0 ? [] : [words.refused, ...told];
  };
}

interface FieldsProps {
  readonly draft: PlaceDraft;
  readonly faults: Readonly<Partial<Record<DraftField, string>>>;
  readonly onChange: (changes: Partial<PlaceDraft>) => void;
}

/** Hours, telephone, mailbox and address. `before` are the hours of the row. */
function ContactFields({ draft, faults, before, onChange }: FieldsProps & { readonly before: string }) {
  return (
    <>
      <HoursField
        draft={draft.hours}
        read={readHoursDraft(draft.hours, before)}
        onChange={(hours) => onChange({ hours })}
      />
      <TypedField
        label={words.parts.phone}
        type="tel"
        value={draft.phone}
        fault={faults.phone}
        onType={(phone) => onChange({ phone })}
      />
      <TypedField
        label={words.parts.email}
        type="email"
        value={draft.email}
        fault={faults.email}
        onType={(email) => onChange({ email })}
      />
      <TypedField
        label={words.parts.address}
        value={draft.address}
        hint={words.addressHint}
        onType={(address) => onChange({ address })}
      />
    </>
  );
}

/** What a new place has beside what can be corrected: its name and its type. */
function NewFields({ draft, faults, onChange }: FieldsProps) {
  return (
    <>
      <p className="hint">{words.mustHave}</p>
      <TypedField label={words.name} value={draft.name} fault={faults.name} onType={(name) => onChange({ name })} />
      <SelectField
        label={words.type}
        value={draft.table}
        hint={words.franceServices}
        fault={faults.table}
        onChoose={(table) => onChange({ table })}
      >
        <option value="">{words.chooseType}</option>
        <Options values={OPEN_TABLES} nameOf={(table) => words.openTypes[table]} />
      </SelectField>
    </>
  );
}
