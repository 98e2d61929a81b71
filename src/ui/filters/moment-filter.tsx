import type { OpeningFilter } from "../../domain/filter/asking.ts";
import { useApp, useAppState } from "../app-context.ts";
import { LazyPart } from "../lazy-part.tsx";
import { lazySource } from "../lazy-source.ts";

const MOMENT_FIELDS = lazySource(async () => (await import("./moment-fields.tsx")).MomentFields);
const NO_PROPS = {};

/** « Ouverture »: at any time, now, or on a day and at a time that are chosen. */
export function MomentFilter() {
  const { actions, messages } = useApp();
  const opening = useAppState((state) => state.opening);
  const now = useAppState((state) => state.now);
  const labels: Readonly<Record<OpeningFilter["kind"], string>> = {
    any: messages.anyTime,
    now: messages.openNow,
    at: messages.openAt,
  };
  const choose = (chosen: OpeningFilter["kind"]) => {
    if (chosen !== "at") actions.chooseOpening({ kind: chosen });
    else if (now !== undefined) actions.chooseOpening({ kind: "at", date: now.date, minute: now.minute });
  };
  return (
    <fieldset className="filter-group">
      <legend>{messages.openingFilter}</legend>
      <div className="options">
        {(["any", "now", "at"] as const).map((value) => (
          <label key={value} className="option">
            <input type="radio" name="ouverture" checked={opening.kind === value} onChange={() => choose(value)} />
            <span className="option-name">{labels[value]}</span>
          </label>
        ))}
      </div>
      {opening.kind === "at" && <LazyPart source={MOMENT_FIELDS} props={NO_PROPS} />}
    </fieldset>
  );
}
