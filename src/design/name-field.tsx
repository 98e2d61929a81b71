import { useEffect, useId, useState } from "react";

export interface NameFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly name: string;
  readonly maxLength?: number;
  readonly onName: (typed: string) => void;
}

/** A field for the name of something, applied on Enter or when the field loses the focus. */
export function NameField({ label, hint, name, maxLength, onName }: NameFieldProps) {
  const [id, hintId] = [useId(), useId()];
  const [draft, setDraft] = useState(name);
  // The same field stays, with the focus, when the name is applied or an undo gives it back.
  useEffect(() => setDraft(name), [name]);
  const take = () => onName(draft);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={draft}
        maxLength={maxLength}
        autoComplete="off"
        aria-describedby={hintId}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={take}
        onKeyDown={({ key }) => key === "Enter" && take()}
      />
      <p id={hintId} className="hint">
        {hint}
      </p>
    </div>
  );
}
