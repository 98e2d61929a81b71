import "./style.css";
import { type FormEvent, useId, useState } from "react";
import {
  BEYOND_LIMITS,
  type ClassUnit,
  type LimitsFault,
  readTypedLimits,
  writeOwnLimits,
} from "../../domain/access/class-choice.ts";
import { CLASS_METHODS } from "../../domain/access/class-limits.ts";
import { selectClassUnit, selectShownBounds } from "../../model/access-map-selectors.ts";
import type { AppState } from "../../model/app-state.ts";
import { selectClassChoice } from "../../model/class-selectors.ts";
import { selectChosenTerritoryAccess } from "../../model/territory-selectors.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";

const CHOICES = ["usuelles", ...CLASS_METHODS, "main"] as const;
type Choice = (typeof CHOICES)[number];

/** « Limites des classes »: how the limits of the shown access map are set; nothing for a map whose classes have no limits to choose. */
export function ClassLimits() {
  const { actions, messages, store } = useDetailedApp();
  const id = useId();
  const unit = useAppState(selectClassUnit);
  const choice = useAppState(selectClassChoice);
  const classes = useAppState((state) => state.classes);
  if (unit === undefined) return null;
  const value: Choice = typeof choice === "object" ? "main" : choice;
  const choose = (chosen: Choice) => {
    const text = chosen === "main" ? writeOwnLimits({ limits: shownLimits(store.getState()), unit }) : linkText(chosen);
    actions.chooseClasses(text);
  };
  return (
    <div className="class-limits">
      <div className="class-limits-choice">
        <label htmlFor={id}>{messages.classLimits}</label>
        <select
          id={id}
          value={value}
          onChange={({ target }) => {
            const chosen = CHOICES.find((one) => one === target.value);
            if (chosen !== undefined) choose(chosen);
          }}
        >
          {CHOICES.map((one) => (
            <option key={one} value={one}>
              {messages.classChoices[one]}
            </option>
          ))}
        </select>
      </div>
      {typeof choice === "object" ? (
        <>
          {choice.unit !== unit && <p className="hint">{messages.classesOfOtherUnit({ unit: choice.unit })}</p>}
          {/* Another map, or « Retour », begins with the limits in force. */}
          <TypedLimits key={`${classes} ${unit}`} unit={unit} />
        </>
      ) : (
        choice !== "usuelles" && <ComputedNote method={choice} unit={unit} />
      )}
    </div>
  );
}

function linkText(chosen: Exclude<Choice, "main">): string {
  return chosen === "usuelles" ? "" : chosen;
}

/** Limits of the shown map as a person types them: growing, shares in per cent. */
function shownLimits(state: AppState): readonly number[] {
  const bounds = selectShownBounds(state);
  return selectClassUnit(state) === "pct" ? bounds.map((share) => Number((100 * share).toFixed(2))).reverse() : bounds;
}

function ComputedNote({ method, unit }: { readonly method: (typeof CLASS_METHODS)[number]; readonly unit: ClassUnit }) {
  const { messages } = useDetailedApp();
  const access = useAppState(selectChosenTerritoryAccess);
  const isWhole = access === undefined || access.ref.level === "region" || access.ref.level === "commune";
  const name = isWhole ? messages.wholeRegion : access.name;
  return (
    <p className="hint">
      {messages.classMethods[method]} {unit === "pct" ? messages.classesOfAreas : messages.classesOfPeople({ name })}
    </p>
  );
}

/** Field for limits by hand. What is typed stays until it is applied. */
function TypedLimits({ unit }: { readonly unit: ClassUnit }) {
  const { actions, messages, format, store } = useDetailedApp();
  const id = useId();
  const [text, setText] = useState(() => shownLimits(store.getState()).map(format.number).join(" ; "));
  const [fault, setFault] = useState<LimitsFault>();
  const apply = (event: FormEvent) => {
    event.preventDefault();
    const read = readTypedLimits(text, unit);
    if ("fault" in read) return setFault(read);
    setFault(undefined);
    actions.chooseClasses(writeOwnLimits({ limits: read.limits, unit }));
  };
  return (
    <form className="class-limits-typed" onSubmit={apply} noValidate>
      <label htmlFor={id}>{messages.classesTyped({ unit })}</label>
      <span className="class-limits-field">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}-hint ${id}-fault`}
          onChange={({ target }) => setText(target.value)}
        />
        <button type="submit" className="button">
          {messages.classesApply}
        </button>
      </span>
      <p id={`${id}-hint`} className="hint">
        {messages.classesTypedHint}
      </p>
      <p id={`${id}-fault`} className="field-fault" role="alert">
        {fault && messages.classesFault({ ...fault, beyond: BEYOND_LIMITS[unit] })}
      </p>
    </form>
  );
}
