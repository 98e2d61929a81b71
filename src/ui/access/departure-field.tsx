import { type FormEvent, useId, useMemo, useState } from "react";
import { labelCommunes, matchCommune } from "../../domain/access/match-commune.ts";
import { selectCommunes } from "../../state/selectors.ts";
import { selectSelectedCommune } from "../../state/way-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";

/** Where one starts from: a commune, typed or picked from the browser's own list. */
export function DepartureField() {
  const { actions, messages } = useDetailedApp();
  const communes = useAppState(selectCommunes);
  const selected = useAppState(selectSelectedCommune);
  const named = useMemo(() => labelCommunes(communes), [communes]);
  /** What is being typed; undefined while the field shows the commune that is chosen. */
  const [draft, setDraft] = useState<string>();
  const [fault, setFault] = useState<string>();
  const [id, listId, noteId] = [useId(), useId(), useId()];
  const shown = draft ?? named.find(({ commune }) => commune === selected)?.label ?? "";

  return (
    <form
      className="departure"
      onSubmit={(event) => {
        event.preventDefault();
        choose(shown);
      }}
    >
      <label htmlFor={id}>{messages.departure}</label>
      <input
        id={id}
        type="text"
        list={listId}
        value={shown}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="go"
        aria-describedby={noteId}
        aria-invalid={fault !== undefined}
        onChange={(event) => {
          setFault(undefined);
          if (isTyped(event)) setDraft(event.target.value);
          else choose(event.target.value);
        }}
        onBlur={() => draft !== undefined && choose(draft)}
      />
      <datalist id={listId}>
        {named.map(({ label, commune }) => (
          <option key={commune.code} value={label} />
        ))}
      </datalist>
      <p id={noteId} role="status" className={fault === undefined ? "hint" : "field-fault"}>
        {fault ?? messages.departureHint}
      </p>
    </form>
  );

  function choose(text: string): void {
    const found = text.trim() === "" ? undefined : matchCommune(named, text);
    if (found === "unknown" || found === "ambiguous") {
      setDraft(text);
      setFault(found === "unknown" ? messages.departureUnknown({ text }) : messages.departureAmbiguous({ text }));
      return;
    }
    setDraft(undefined);
    setFault(undefined);
    if (found !== undefined) actions.selectCommune(found.code);
    else if (selected !== undefined) actions.closeSheet();
  }
}

/** Whether a key changed the text; else it was picked from the list, as a whole. */
function isTyped({ nativeEvent }: FormEvent): boolean {
  return (
    nativeEvent instanceof InputEvent &&
    nativeEvent.inputType !== "insertReplacementText" &&
    nativeEvent.inputType !== ""
  );
}
