import { type RefObject, useLayoutEffect, useMemo, useRef } from "react";
import { CATEGORIES } from "../../domain/category.ts";
import { readyValue } from "../../domain/loadable.ts";
import type { Place } from "../../domain/place.ts";
import { DEPARTEMENTS } from "../../domain/territory.ts";
import { ActButton } from "../../ui/act-button.tsx";
import { core } from "../../ui/messages/core/fr.ts";
import { Choice } from "../../ui/shell/choice.tsx";
import { FrenchFault } from "../../ui/shell/french-page.tsx";
import { useKeeping, useKeepingState } from "../context.ts";
import { CorrectionList, PlaceEditor } from "../correct/correct.tsx";
import type { KeepingChoices } from "../link.ts";
import type { State } from "../store.ts";
import { words as ofPage } from "../words.ts";
import { FaultsTable, focusRow } from "./faults-table.tsx";
import { FAULT_KINDS, type FaultyPlace, faultsOf, orderByHarm, peopleSentTo } from "./place-faults.ts";
import { PlacePanel } from "./place-panel.tsx";
import { DOUBTS } from "./tables.ts";
import { FAULT_NAMES, words } from "./words.ts";

/** « Vérifier »: what is missing, old or doubtful in the published places, and the place that is open. */
export function Check() {
  const { retry } = useKeeping();
  const status = useKeepingState(({ resources }) => resources.places.status);
  return (
    <section className="check" aria-label={words.region}>
      <CorrectionList />
      {status === "loading" && <p role="status">{ofPage.loading}</p>}
      {status === "failed" && <FrenchFault text={ofPage.loadFailed} onRetry={retry} />}
      {status === "ready" && <Checked />}
    </section>
  );
}

function Checked() {
  const { actions } = useKeeping();
  const checked = useChecked() ?? [];
  const choices = useKeepingState((state) => state.choices);
  const isEditing = useKeepingState(({ editing }) => editing.kind !== "none");
  const columns = useRef<HTMLDivElement>(null);
  useFocus(columns);
  const all = checked.filter(({ place }) => isChosen(place, choices));
  const rows = all.filter(({ faults }) =>
    choices.fault === undefined ? faults.length > 0 : faults.some(({ kind }) => kind === choices.fault),
  );
  return (
    <div className={isEditing || choices.place === undefined ? undefined : "check-columns"} ref={columns}>
      {/* Correcting is one thing at a time: the form has the whole page. */}
      <div className="stack" hidden={isEditing}>
        <div className="button-row">
          <p className="check-count" role="status" tabIndex={-1}>
            {choices.fault === undefined
              ? words.faulty(rows.length, all.length)
              : words.withFault(rows.length, all.length, choices.fault)}
          </p>
          <Filters />
          <ActButton data-add act={() => actions.edit({ kind: "new" })}>
            {words.add}
          </ActButton>
        </div>
        <Order />
        {rows.length === 0 ? <p>{words.none}</p> : <FaultsTable rows={rows} />}
      </div>
      {isEditing ? <PlaceEditor /> : <PlacePanel checked={checked} />}
    </div>
  );
}

function Filters() {
  const { actions } = useKeeping();
  const { category = "", departement = "", fault = "" } = useKeepingState(({ choices }) => choices);
  return (
    <>
      <Choice
        hasVisibleLabel
        label={words.filters.category}
        value={category}
        options={optionsOf(words.all.category, CATEGORIES, (one) => core.categories[one])}
        onChoose={(chosen) => actions.choose({ category: chosen || undefined })}
      />
      <Choice
        hasVisibleLabel
        label={words.filters.departement}
        value={departement}
        options={optionsOf(words.all.departement, CODES, (code) => `${NAMES.get(code)} (${code})`)}
        onChoose={(chosen) => actions.choose({ departement: chosen || undefined })}
      />
      <Choice
        hasVisibleLabel
        label={words.filters.fault}
        value={fault}
        options={optionsOf(words.all.fault, FAULT_KINDS, (kind) => FAULT_NAMES[kind])}
        onChoose={(chosen) => actions.choose({ fault: chosen || undefined })}
      />
    </>
  );
}

const NAMES = new Map(DEPARTEMENTS.map(({ code, name }) => [code, name]));
const CODES = [...NAMES.keys()];

/** Each value, after all of them together. */
function optionsOf<Value extends string>(all: string, values: readonly Value[], nameOf: (value: Value) => string) {
  return [{ value: "" as const, label: all }, ...values.map((value) => ({ value, label: nameOf(value) }))];
}

/** Says how the rows are in order, and when that is not known. */
function Order() {
  const { retry } = useKeeping();
  const hasFailed = useKeepingState(({ resources }) => resources.communes.status === "failed");
  return (
    <>
      {hasFailed && <FrenchFault text={words.noPeople} onRetry={retry} />}
      <details>
        <summary>{words.order}</summary>
        {words.orderText.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </details>
    </>
  );
}

/** The content beside the table, or in its place: a form, a place, or nothing. */
function shownIn({ editing, choices }: State): string {
  return editing.kind === "none" ? (choices.place ?? "") : `editing ${editing.kind}`;
}

/**
 * Leads the focus to what has opened, and back to the row, or the button, from which it was opened. Nothing moves the focus when the page
 * opens.
 */
function useFocus(columns: RefObject<HTMLElement | null>): void {
  const shown = useKeepingState(shownIn);
  const before = useRef(shown);
  useLayoutEffect(() => {
    const was = before.current;
    before.current = shown;
    if (shown === was || columns.current === null) return;
    if (shown === "") leadBack(columns.current, was);
    else leadTo(columns.current.lastElementChild);
  }, [shown, columns]);
}

function leadTo(opened: Element | null): void {
  if (opened?.contains(document.activeElement) === false) opened.querySelector<HTMLElement>("h2")?.focus();
}

function leadBack(columns: HTMLElement, was: string): void {
  if (was.startsWith("editing")) columns.querySelector<HTMLElement>("[data-add]")?.focus();
  else focusRow(was);
}

/** The published places, each with its faults, perhaps none, the most harmful first; undefined until the places are read. */
function useChecked(): readonly FaultyPlace[] | undefined {
  const { today } = useKeeping();
  const places = useKeepingState(({ resources }) => readyValue(resources.places));
  const communes = useKeepingState(({ resources }) => readyValue(resources.communes)?.communes);
  return useMemo(() => {
    if (places === undefined) return undefined;
    const people = peopleSentTo(places, communes ?? []);
    return orderByHarm(
      places.map((place) => ({ place, faults: faultsOf(place, today, DOUBTS), people: people.get(place.id) ?? 0 })),
    );
  }, [places, communes, today]);
}

/** Whether a place is of the type and the département that are chosen. */
function isChosen(place: Place, { category, departement }: Pick<KeepingChoices, "category" | "departement">): boolean {
  return (
    (category === undefined || place.categories.includes(category)) &&
    (departement === undefined || place.codeDepartement === departement)
  );
}
