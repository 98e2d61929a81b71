import { useEffect, useId, useState } from "react";
import type { LocatedPlannedPlace } from "../../domain/scenario/planned-place.ts";
import { useDetailedApp } from "../detailed-app.ts";

const LONGEST_NAME = 60;

/** Name of a planned place, applied on Enter or when the field loses the focus. */
export function PlannedName({ place }: { readonly place: LocatedPlannedPlace }) {
  const { actions, messages } = useDetailedApp();
  const id = useId();
  const [draft, setDraft] = useState(place.name);
  useEffect(() => setDraft(place.name), [place.name]);
  const take = () => {
    const name = draft.trim();
    setDraft(name);
    if (name !== place.name) actions.renamePlanned(place.id, name);
  };
  return (
    <div className="field">
      <label htmlFor={id}>
        {messages.plannedName} <span className="visually-hidden">({place.commune})</span>
      </label>
      <input
        id={id}
        type="text"
        value={draft}
        maxLength={LONGEST_NAME}
        placeholder={messages.plannedPlace({ name: "", commune: place.commune })}
        autoComplete="off"
        data-kept=""
        onChange={({ target }) => setDraft(target.value)}
        onBlur={take}
        onKeyDown={({ key }) => key === "Enter" && take()}
      />
    </div>
  );
}
