import "./style.css";
import { useState } from "react";
import type { FieldChange } from "../../domain/history/compare-versions.ts";
import type { DataVersion, NamedChange } from "../../domain/history/data-version.ts";
import type { VersionField } from "../../domain/history/place-version.ts";
import { readyValue } from "../../domain/loadable.ts";
import type { Place } from "../../domain/place.ts";
import { DEPARTEMENTS, departementOfCode } from "../../domain/territory.ts";
import { CHANGES_FEED } from "../../formats/public-data/file-names.ts";
import type { AppState } from "../../model/app-state.ts";
import { derive } from "../../model/derive.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { weekInShort } from "../../ui/sheet/week-in-words.ts";
import { Choice } from "../../ui/shell/choice.tsx";
import { LoadFault } from "../../ui/shell/load-fault.tsx";
import { changesIn, selectChanges } from "./state.ts";

const ANYWHERE = "";
/** Changes that text does not tell: the map and the sheet show them. */
const SHOWN_ELSEWHERE: ReadonlySet<VersionField> = new Set(["position", "stops"]);

/** Section « Ce qui a changé » of « Données »: the changes of each version of the places, by date and département. */
export function ChangesView() {
  const { messages } = useDetailedApp();
  const versions = useAppState(selectChanges);
  return (
    <>
      <p>{messages.changesLead}</p>
      {versions.status === "failed" && <LoadFault title={messages.changesFailed} fault={versions.fault} />}
      {versions.status === "ready" && <Versions versions={versions.value} />}
    </>
  );
}

function Versions({ versions }: { readonly versions: readonly DataVersion[] }) {
  const { messages, format } = useDetailedApp();
  const [code, setCode] = useState<string>(ANYWHERE);
  const first = versions.at(-1);
  if (first === undefined) return <p>{messages.changesEmpty}</p>;
  const later = changesIn(versions.slice(0, -1), departementOfCode(code)?.code);
  const count = later.reduce((sum, { changes }) => sum + changes.length, 0);
  return (
    <>
      <div className="changes-choice">
        <Choice
          label={messages.changesDepartement}
          hasVisibleLabel
          value={code}
          options={[
            { value: ANYWHERE, label: messages.changesAnywhere },
            ...DEPARTEMENTS.map((one) => ({ value: one.code as string, label: one.name })),
          ]}
          onChoose={setCode}
        />
      </div>
      <p className="count" role="status">
        {messages.changesCount({ count, versions: later.length })}
      </p>
      {later.map((version) => (
        <VersionChanges key={version.date} version={version} />
      ))}
      <p className="hint">{messages.changesFirst({ date: format.date(first.date), count: first.places })}</p>
      <p>
        <a href={CHANGES_FEED} type="application/atom+xml">
          {messages.changesFeed}
        </a>
      </p>
    </>
  );
}

function VersionChanges({ version: { date, changes } }: { readonly version: DataVersion }) {
  const { messages, format } = useDetailedApp();
  const title = messages.changesOf({ date: format.date(date), count: changes.length });
  if (changes.length === 0) return <p>{title}</p>;
  return (
    <details className="fold">
      <summary>{title}</summary>
      <ul className="sourced-list">
        {changes.map((change) => (
          <ChangeItem key={change.id} change={change} />
        ))}
      </ul>
    </details>
  );
}

function ChangeItem({ change: { id, kind, name, commune, departement, fields } }: { readonly change: NamedChange }) {
  const { messages, actions } = useDetailedApp();
  const isOnMap = useAppState(selectIds).has(id);
  return (
    <li>
      <p className="sourced-title" lang="fr">
        {isOnMap ? (
          <button type="button" className="changes-place" data-place={id} onClick={() => actions.selectPlace(id)}>
            {name}
          </button>
        ) : (
          <strong>{name}</strong>
        )}
      </p>
      <p className="hint">
        {[commune && `${commune}${departement === undefined ? "" : ` (${departement})`}`, messages.changeKinds[kind]]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {fields.map((change) => (
        <p key={change.field}>
          <FieldLine change={change} />
        </p>
      ))}
    </li>
  );
}

function FieldLine({ change: { field, from, to } }: { readonly change: FieldChange }) {
  const { messages } = useDetailedApp();
  const inWords = useValueInWords();
  const text = SHOWN_ELSEWHERE.has(field)
    ? messages.changedElsewhere
    : messages.changedValue({ from: inWords(field, from), to: inWords(field, to) });
  return messages.labelled({ name: messages.changeFields[field], text });
}

/** A value of a version as the sheet writes it. */
function useValueInWords(): (field: VersionField, text: string) => string {
  const { messages, format } = useDetailedApp();
  const named = (names: Readonly<Record<string, string>>, text: string) =>
    format.list(text.split(";").map((value) => names[value] ?? value));
  const writers: Partial<Readonly<Record<VersionField, (text: string) => string>>> = {
    categories: (text) => named(messages.categories, text),
    kind: (text) => named(messages.kinds, text),
    format: (text) => named(messages.formats, text),
    themes: (text) => named(messages.themes, text),
    season: (text) => named(messages.seasons, text),
    verification: (text) => named(messages.verifications, text),
    appointment: (text) => (text === "oui" ? messages.appointmentYes : messages.appointmentNo),
    mandates: format.date,
    opening_hours: (text) =>
      text
        .split(" | ")
        .map((hours) => weekInShort(hours, messages, format).join(", "))
        .join(" | "),
  };
  return (field, text) => (text === "" ? messages.changedUnknown : (writers[field]?.(text) ?? text));
}

const NO_PLACES: readonly Place[] = [];
const idsOf = derive((places: readonly Place[]): ReadonlySet<string> => new Set(places.map(({ id }) => id)));

/** Ids of the places of the map: a place that is not there has no sheet. */
function selectIds(state: AppState): ReadonlySet<string> {
  return idsOf(state, readyValue(state.resources.places) ?? NO_PLACES);
}
