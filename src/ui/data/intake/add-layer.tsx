import { useId, useRef, useState } from "react";
import { countCommitted } from "../../../domain/intake/count-preview.ts";
import type { IntakePreview } from "../../../domain/intake/intake-preview.ts";
import type { ReadIntake } from "../../../state/intake/intake-state.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import type { Saying } from "./use-saying.ts";

export interface AddLayerProps {
  readonly intake: ReadIntake;
  readonly preview: IntakePreview | undefined;
  readonly say: Saying["say"];
}

/** The name and the date of the layer to be, and the two ways out. */
export function AddLayer({ intake, preview, say }: AddLayerProps) {
  const { messages, services } = useDetailedApp();
  const [isNameMissed, setNameMissed] = useState(false);
  // The desk hears of a keystroke a moment later, when the field must hold it already: else the caret would jump.
  const [layerName, setLayerName] = useState(intake.layerName);
  const [vintage, setVintage] = useState(intake.vintage);
  const name = useRef<HTMLInputElement>(null);
  const ids = { name: useId(), missing: useId(), vintage: useId(), note: useId(), nothing: useId() };
  const isNameMissing = layerName.trim() === "";
  const taken = preview === undefined ? 0 : countCommitted(preview, intake.decisions);
  const canAdd = intake.checking.status === "checked" && taken > 0 && !intake.isAdding;
  const add = () => {
    if (!canAdd) return;
    setNameMissed(isNameMissing);
    if (isNameMissing) name.current?.focus();
    else services.intake((desk) => desk.accept());
  };
  return (
    <div className="intake-add">
      {preview !== undefined && (
        <>
          <h3>{messages.intakeAddTitle}</h3>
          <div className="intake-field">
            <label htmlFor={ids.name}>{messages.intakeLayerName}</label>
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
                services.intake((desk) => desk.nameLayer(value));
              }}
            />
            <p id={ids.missing} className="intake-missing">
              {isNameMissed && isNameMissing ? messages.intakeNameMissing : ""}
            </p>
          </div>
          <div className="intake-field">
            <label htmlFor={ids.vintage}>{messages.intakeVintage}</label>
            <input
              id={ids.vintage}
              type="date"
              value={vintage}
              aria-describedby={ids.note}
              onChange={({ target: { value } }) => {
                setVintage(value);
                services.intake((desk) => desk.dateLayer(value));
              }}
            />
            <p id={ids.note} className="hint">
              {messages.intakeVintageNote}
            </p>
          </div>
          {taken === 0 && (
            <p id={ids.nothing} className="hint">
              {messages.intakeNothingToAdd}
            </p>
          )}
        </>
      )}
      <div className="intake-acts">
        {preview !== undefined && (
          <button
            type="button"
            className="button button-primary"
            // It keeps the focus while the rows are checked anew.
            aria-disabled={!canAdd}
            aria-describedby={taken === 0 ? ids.nothing : undefined}
            onClick={add}
          >
            {messages.intakeAdd({ count: taken })}
          </button>
        )}
        <button
          type="button"
          className="button"
          onClick={() => {
            say(messages.intakeCancelled, "none");
            services.intake((desk) => desk.leave());
          }}
        >
          {messages.intakeCancel}
        </button>
      </div>
    </div>
  );
}
