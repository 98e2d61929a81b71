import { useState } from "react";
import { chooseWhen, offeredWhens, whenOf } from "../../domain/filter/when.ts";
import { useApp, useAppState } from "../app-context.ts";
import { lazy } from "../lazy.tsx";

const MomentFields = lazy(async () => (await import("./moment-fields.tsx")).MomentFields);

/** « Ouverture »: any time, now, a named or chosen day, after work, or a chosen day and time. */
export function MomentFilter() {
  const { store, actions, messages } = useApp();
  const today = useAppState((state) => state.now?.date);
  const named = useAppState((state) => whenOf(state, state.now?.date));
  const isDay = useAppState((state) => state.opening.kind === "day");
  /** Keeps the date field in the page when its date gets a name, such as « Demain ». */
  const [isOther, setOther] = useState(false);
  const chosen = isOther && isDay ? "day" : named;
  // A link may set a moment that is not offered while the page does not know the present day.
  const whens = [...new Set([...offeredWhens(today), chosen])];
  return (
    <fieldset className="filter-group">
      <legend>{messages.openingFilter}</legend>
      <div className="options">
        {whens.map((when) => (
          <label key={when} className="option">
            <input
              type="radio"
              name="ouverture"
              checked={when === chosen}
              onChange={() => {
                setOther(when === "day");
                actions.ask(chooseWhen(when, store.getState(), store.getState().now));
              }}
            />
            <span className="option-name">{messages.whens[when]}</span>
          </label>
        ))}
      </div>
      {(chosen === "day" || chosen === "at") && <MomentFields key={chosen} />}
    </fieldset>
  );
}
