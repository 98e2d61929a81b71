import { useId, useState } from "react";
import { countCommitted } from "../../domain/import/count-preview.ts";
import { useKeepingState } from "../context.ts";
import { canAdd, previewOf, type ReadImport } from "./import-state.ts";
import { TYPE_SELECT_ID } from "./type-select.tsx";
import { useImport } from "./use-import.ts";
import { words } from "./words.ts";

export interface AddLayerProps {
  readonly importing: ReadImport;
  readonly say: (text: string, during?: "none") => void;
}

/** Date of the new layer, and the buttons to add or discard it. */
export function AddLayer({ importing, say }: AddLayerProps) {
  const controller = useImport();
  const replaced = useKeepingState((state) => state.layer?.name);
  // The state receives a keystroke later than the field must show it; a field bound to the state would move the caret.
  const [vintage, setVintage] = useState(importing.vintage);
  const ids = { vintage: useId(), note: useId(), missing: useId() };
  const preview = previewOf(importing);
  const taken = preview === undefined ? 0 : countCommitted(preview, importing.withKnown);
  const isReady = canAdd(importing) && taken > 0;
  const isTyped = importing.choices.type !== undefined;
  const missing = !isTyped ? words.typeNeeded : taken === 0 ? words.nothingToAdd : "";
  return (
    <div className="import-add">
      {preview !== undefined && (
        <>
          <div className="import-field">
            <label htmlFor={ids.vintage}>{words.vintage}</label>
            <input
              id={ids.vintage}
              type="date"
              value={vintage}
              aria-describedby={ids.note}
              onChange={({ target: { value } }) => {
                setVintage(value);
                controller.amend({ vintage: value });
              }}
            />
            <p id={ids.note} className="hint">
              {words.vintageNote}
            </p>
          </div>
          {replaced !== undefined && <p className="hint">{words.replaces({ name: replaced })}</p>}
          {missing !== "" && (
            <p id={ids.missing} className="notice">
              {missing}
            </p>
          )}
        </>
      )}
      <div className="import-acts">
        {preview !== undefined && (
          <button
            type="button"
            className="button button-primary"
            // `disabled` would lose the focus during a new check.
            aria-disabled={!isReady}
            aria-describedby={missing === "" ? undefined : ids.missing}
            onClick={() => {
              if (isReady) controller.accept();
              else if (!isTyped) document.getElementById(TYPE_SELECT_ID)?.focus();
            }}
          >
            {words.add({ count: taken })}
          </button>
        )}
        <button
          type="button"
          className="button"
          onClick={() => {
            say(words.cancelled, "none");
            controller.leave();
          }}
        >
          {words.cancel}
        </button>
      </div>
    </div>
  );
}
