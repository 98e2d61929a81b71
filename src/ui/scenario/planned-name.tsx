import { useEffect, useId, useState } from "react";
import type { PlacedPlannedPoint } from "../../domain/scenario/planned-point.ts";
import { useDetailedApp } from "../detailed-app.ts";

const LONGEST_NAME = 60;

/** The name of a planned place, taken when the person has written it: with Enter, or when they leave the field. */
export function PlannedName({ point }: { readonly point: PlacedPlannedPoint }) {
  const { actions, messages } = useDetailedApp();
  const id = useId();
  const [draft, setDraft] = useState(point.name);
  useEffect(() => setDraft(point.name), [point.name]);
  const take = () => {
    const name = draft.trim();
    setDraft(name);
    if (name !== point.name) actions.renamePlanned(point.id, name);
  };
  return (
    <div className="field">
      <label htmlFor={id}>
        {messages.plannedName} <span className="visually-hidden">({point.commune})</span>
      </label>
      <input
        id={id}
        type="text"
        value={draft}
        maxLength={LONGEST_NAME}
        placeholder={messages.plannedPlace({ name: "", commune: point.commune })}
        autoComplete="off"
        data-kept=""
        onChange={({ target }) => setDraft(target.value)}
        onBlur={take}
        onKeyDown={({ key }) => key === "Enter" && take()}
      />
    </div>
  );
}
