import { useId, useState } from "react";
import { countCommitted } from "../../domain/import/count-preview.ts";
import type { ImportPreview } from "../../domain/import/import-preview.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useFrenchApp } from "../../ui/french-app.ts";
import type { ReadImport } from "./slice.ts";
import type { Saying } from "./use-saying.tsx";

export interface AddLayerProps {
  readonly importing: ReadImport;
  readonly preview: ImportPreview | undefined;
  readonly say: Saying["say"];
}

/** Date of the new layer, and the buttons to add or discard it. */
export function AddLayer({ importing, preview, say }: AddLayerProps) {
  const { messages, services } = useFrenchApp();
  const replaced = useAppState((state) => state.imported.layer?.name);
  // The state receives a keystroke later than the field must show it; a field bound to the state would move the caret.
  const [vintage, setVintage] = useState(importing.vintage);
  const ids = { vintage: useId(), note: useId(), nothing: useId() };
  const taken = preview === undefined ? 0 : countCommitted(preview, importing.withKnown);
  const canAdd = importing.checking.status === "checked" && taken > 0 && !importing.isAdding;
  return (
    <div className="import-add">
      {preview !== undefined && (
        <>
          <h3>{messages.importAddTitle}</h3>
          <div className="import-field">
            <label htmlFor={ids.vintage}>{messages.importVintage}</label>
            <input
              id={ids.vintage}
              type="date"
              value={vintage}
              aria-describedby={ids.note}
              onChange={({ target: { value } }) => {
                setVintage(value);
                services.importing((controller) => controller.dateLayer(value));
              }}
            />
            <p id={ids.note} className="hint">
              {messages.importVintageNote}
            </p>
          </div>
          {replaced !== undefined && <p className="hint">{messages.importReplaces({ name: replaced })}</p>}
          {taken === 0 && (
            <p id={ids.nothing} className="hint">
              {messages.importNothingToAdd}
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
            aria-disabled={!canAdd}
            aria-describedby={taken === 0 ? ids.nothing : undefined}
            onClick={() => canAdd && services.importing((controller) => controller.accept())}
          >
            {messages.importAdd({ count: taken })}
          </button>
        )}
        <button
          type="button"
          className="button"
          onClick={() => {
            say(messages.importCancelled, "none");
            services.importing((controller) => controller.leave());
          }}
        >
          {messages.importCancel}
        </button>
      </div>
    </div>
  );
}
