import { useEffect, useId, useState } from "react";
import { CATEGORIES, type Category } from "../../domain/place.ts";
import { LONGEST_NOTE, type PlannedDetails, readDetails, withDetails } from "../../domain/scenario/planned-details.ts";
import type { PlannedPlace } from "../../domain/scenario/planned-place.ts";
import { useApp } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { keepFocusNear } from "../keep-focus.ts";
import { weekInShort } from "../sheet/week-in-words.ts";
import { detailsInWords } from "./details-in-words.ts";
import { HoursForm } from "./suppose-hours.tsx";

interface PlannedDetailsFieldsProps {
  readonly place: PlannedPlace;
  /** Name of the place, for screen readers. */
  readonly title: string;
}

/** What a person notes about a planned place: its type, its hours and a note; folded, with what is said above. */
export function PlannedDetailsFields({ place, title }: PlannedDetailsFieldsProps) {
  const { store } = useApp();
  const { actions, messages, format } = useDetailedApp();
  const words = messages.plannedDetails;
  const details = readDetails(place);
  const said = detailsInWords(place, { messages, format });
  const change = (changes: Partial<PlannedDetails>) =>
    actions.recallSuppositions({ planned: withDetails(store.getState().planned, place.id, changes) });
  return (
    <>
      {said.length > 0 && <p className="planned-said">{said.join(" · ")}</p>}
      <details className="suppose-hours">
        <summary>
          {words.title} <span className="visually-hidden">{title}</span>
        </summary>
        <p className="hint">{words.hint}</p>
        <TypeField category={details.category} onChoose={(category) => change({ category })} />
        <fieldset className="planned-hours" tabIndex={-1}>
          <legend>{words.hours}</legend>
          <HoursForm onAdd={(added) => change({ hours: [...new Set([...details.hours, added])] })} />
          {details.hours.length > 0 && (
            <ul className="planned-list" aria-label={words.hours}>
              {details.hours.map((own) => (
                <PlannedHours
                  key={own}
                  text={weekInShort(own, messages, format).join(", ")}
                  onRemove={() => change({ hours: details.hours.filter((other) => other !== own) })}
                />
              ))}
            </ul>
          )}
        </fieldset>
        <NoteField note={details.note} onTake={(note) => change({ note })} />
      </details>
    </>
  );
}

interface TypeFieldProps {
  readonly category: Category | undefined;
  readonly onChoose: (category: Category | undefined) => void;
}

function TypeField({ category, onChoose }: TypeFieldProps) {
  const { messages } = useDetailedApp();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{messages.plannedDetails.type}</label>
      <select
        id={id}
        value={category ?? ""}
        onChange={({ target }) => onChoose(CATEGORIES.find((one) => one === target.value))}
      >
        <option value="">{messages.plannedDetails.noType}</option>
        {CATEGORIES.map((one) => (
          <option key={one} value={one}>
            {messages.categories[one]}
          </option>
        ))}
      </select>
    </div>
  );
}

function PlannedHours({ text, onRemove }: { readonly text: string; readonly onRemove: () => void }) {
  const { messages } = useDetailedApp();
  return (
    <li className="planned-hours-item">
      <span>{text}</span>
      <button
        type="button"
        className="button"
        onClick={({ currentTarget }) => {
          keepFocusNear(currentTarget);
          onRemove();
        }}
      >
        {messages.withdrawHours} <span className="visually-hidden">{text}</span>
      </button>
    </li>
  );
}

/** A note, applied when the field loses the focus. */
function NoteField({ note, onTake }: { readonly note: string; readonly onTake: (note: string) => void }) {
  const { messages } = useDetailedApp();
  const id = useId();
  const [draft, setDraft] = useState(note);
  useEffect(() => setDraft(note), [note]);
  return (
    <div className="field">
      <label htmlFor={id}>{messages.plannedDetails.note}</label>
      <textarea
        id={id}
        rows={2}
        value={draft}
        maxLength={LONGEST_NOTE}
        data-kept=""
        onChange={({ target }) => setDraft(target.value)}
        onBlur={() => {
          if (draft !== note) onTake(draft);
        }}
      />
    </div>
  );
}
