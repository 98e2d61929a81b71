import { type FormEvent, useMemo, useRef, useState } from "react";
import { CATEGORIES } from "../../domain/category.ts";
import { type CorrectionRow, categoryOfTable, mergeChanges, OPEN_TABLES } from "../../domain/corrections/correction.ts";
import { readyValue } from "../../domain/loadable.ts";
import type { Place } from "../../domain/place.ts";
import type { Commune } from "../../domain/territory.ts";
import { ActButton } from "../../ui/act-button.tsx";
import { SelectField, TypedField } from "../../ui/fields.tsx";
import { core } from "../../ui/messages/core/fr.ts";
import { Options } from "../../ui/options.tsx";
import { focusCorrections, useKeeping, useKeepingState, useResource } from "../context.ts";
import { HoursField, readHoursDraft } from "./hours-field.tsx";
import type { TableRow } from "./list-edits.ts";
import { draftOf, locate, type PlaceDraft, postcodeOf, readDraft } from "./place-draft.ts";
import { PositionField } from "./position-field.tsx";
import { foreseeRefusals, rowsOfPlace, takenIds } from "./preview-file.ts";
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
  const edited = rows.find(({ row }) => row.id === chosen) ?? rows[0];
  const ordered = edited === undefined ? [] : [edited, ...rows.filter((one) => one !== edited)];
  return (
    <>
      {rows.length > 1 && (
        <SelectField label={words.whichRow} value={edited?.row.id ?? ""} onChoose={setChosen}>
          {rows.map(({ row }) => (
            <option key={row.id} value={row.id}>
              {row.name} ({CATEGORIES.filter((one) => one === row.category).map((one) => core.categories[one])})
            </option>
          ))}
        </SelectField>
      )}
      <RowForm key={edited?.row.id ?? ""} rows={ordered} {...props} />
    </>
  );
}

interface RowFormProps extends PlaceFormProps {
  readonly rows: readonly TableRow[];
}

/** The form of the first of the rows of a place; without any, of a new place. */
function RowForm({ rows, communes, onClose }: RowFormProps) {
  const { actions } = useKeeping();
  /** Undefined until the person wants to keep it: an empty form is no error. */
  const [refusals, setRefusals] = useState<readonly string[]>();
  const [hasMap, setHasMap] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { draft, change, located, outlines, retryOutlines, read, refusalsOf } = useDraft(rows, communes, hasMap);
  const [edited] = rows;
  const missing = refusals !== undefined && "missing" in read ? read.missing : [];
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
      {edited === undefined && <NewFields draft={draft} missing={missing} onChange={change} />}
      <HoursField
        draft={draft.hours}
        read={readHoursDraft(draft.hours, edited?.row.opening_hours ?? "")}
        isTold={missing.includes("hours")}
        onChange={(hours) => change({ hours })}
      />
      <TypedField label={words.phone} type="tel" value={draft.phone} onType={(phone) => change({ phone })} />
      <TypedField label={words.email} type="email" value={draft.email} onType={(email) => change({ email })} />
      <TypedField
        label={words.address}
        value={draft.address}
        hint={words.addressHint}
        onType={(address) => change({ address })}
      />
      <PositionField
        text={draft.coordinates}
        located={located}
        outlines={outlines}
        postcode={postcodeOf(draft, located)}
        isMissing={missing.includes("position")}
        name={draft.name}
        hasMap={hasMap}
        onType={(coordinates) => change({ coordinates })}
        onPostcode={(postcode) => change({ postcode })}
        onMap={setHasMap}
        onRetry={retryOutlines}
      />
      {edited !== undefined && (
        <label className="option">
          <input
            type="checkbox"
            checked={draft.isClosed}
            onChange={({ target }) => change({ isClosed: target.checked })}
          />
          <span className="option-name">{words.closed}</span>
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
          {edited === undefined ? words.keepNew : words.keep}
        </button>
        <ActButton act={onClose}>{words.close}</ActButton>
      </div>
    </form>
  );
}

interface NewFieldsProps {
  readonly draft: PlaceDraft;
  readonly missing: readonly string[];
  readonly onChange: (changes: Partial<PlaceDraft>) => void;
}

/** The fields of a new place alone: its name and its type. */
function NewFields({ draft, missing, onChange }: NewFieldsProps) {
  return (
    <>
      <p className="hint">{words.mustHave}</p>
      <TypedField
        label={words.name}
        value={draft.name}
        fault={missing.includes("name") ? words.required : undefined}
        onType={(name) => onChange({ name })}
      />
      <SelectField
        label={words.type}
        value={draft.table}
        hint={words.franceServices}
        fault={missing.includes("table") ? words.required : undefined}
        onChoose={(table) => onChange({ table })}
      >
        <option value="">{words.chooseType}</option>
        <Options values={OPEN_TABLES} nameOf={(table) => core.categories[categoryOfTable(table)]} />
      </SelectField>
    </>
  );
}

/** The typed draft, its meaning, and the answer of the command to it with the gathered corrections. */
function useDraft(rows: readonly TableRow[], communes: readonly Commune[], hasMap: boolean) {
  const { today } = useKeeping();
  const gathered = useKeepingState(({ corrections }) => corrections);
  const sources = useKeepingState(({ resources }) => readyValue(resources.sources)) ?? [];
  const [start] = useState(() => draftOf(rows[0]));
  const [draft, setDraft] = useState(start);
  const { coordinates } = draft;
  const [outlines, retryOutlines] = useResource("outlines", hasMap || coordinates !== start.coordinates);
  const located = useMemo(
    () => locate(coordinates, start.coordinates, outlines, communes),
    [coordinates, start.coordinates, outlines, communes],
  );
  const refusalsOf = (changes: readonly CorrectionRow[]): readonly string[] => {
    if (changes.length === 0) return [words.same];
    const files = { communes, outlines: readyValue(outlines), sources };
    const refusals = foreseeRefusals(mergeChanges(gathered, changes), files);
    const told = refusals.filter(({ id }) => changes.some((change) => change.id === id)).map(({ text }) => text);
    return told.length === 0 ? [] : [words.refused, ...told];
  };
  return {
    draft,
    change: (changes: Partial<PlaceDraft>) => setDraft((before) => ({ ...before, ...changes })),
    located,
    outlines,
    retryOutlines,
    read: readDraft(draft, { rows, located, taken: takenIds(gathered), today }),
    refusalsOf,
  };
}
