import { useId, useRef, useState } from "react";
import { countCommitted } from "../../domain/import/count-preview.ts";
import type { ImportPreview } from "../../domain/import/import-preview.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import type { ReadImport } from "./slice.ts";
import type { Saying } from "./use-saying.tsx";

export interface AddLayerProps {
  readonly importing: ReadImport;
  readonly preview: ImportPreview | undefined;
  readonly say: Saying["say"];
}

/** Name and date of the new layer, and the buttons to add or discard it. */
export function AddLayer({ importing, preview, say }: AddLayerProps) {
  const { messages, services } = useDetailedApp();
  const replaced = useAppState((state) => state.imported.layer?.name);
  const [isNameMissed, setNameMissed] = useState(false);
  // The state receives a keystroke later than the field must show it; a field bound to the state would move the caret.
  const [layerName, setLayerName] = useState(importing.layerName);
  const [vintage, setVintage] = useState(importing.vintage);
  const name = useRef<HTMLInputElement>(null);
  const ids = { name: useId(), missing: useId(), vintage: useId(), note: useId(), nothing: useId() };
  const isNameMissing = layerName.trim() === "";
  const taken = preview === undefined ? 0 : countCommitted(preview, importing.decisions);
  const canAdd = importing.checking.status === "checked" && taken > 0 && !importing.isAdding;
  const add = () => {
    if (!canAdd) return;
    setNameMissed(isNameMissing);
    if (isNameMissing) name.current?.focus();
    else services.importing((controller) => controller.accept());
  };
  return (
    <div className="import-add">
      {preview !== undefined && (
        <>
          <h3>{messages.importAddTitle}</h3>
          <div className="import-field">
            <label htmlFor={ids.name}>{messages.importLayerName}</label>
            <input
              ref={name}
              id={ids.name}
              type="text"
              maxLength={80}
              autoComplete="off"
              value={layerName}
              aria-invalid={isNameMissed && isNameMissing}
              aria-describedby={ids.missing}
              onChange={({ target: { value } }) => {
                setLayerName(value);
                services.importing((controller) => controller.nameLayer(value));
              }}
            />
            <p id={ids.missing} className="import-missing">
              {isNameMissed && isNameMissing ? messages.importNameMissing : ""}
            </p>
          </div>
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
            onClick={add}
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
