import { useMemo } from "react";
import type { IntakeDraft } from "../../../domain/intake/intake-draft.ts";
import { weighDraft } from "../../../domain/intake/weigh-draft.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import type { DraftCount } from "../../messages/words/intake.ts";

const COUNTS: readonly DraftCount[] = ["rows", "places", "leftOut", "elsewhere", "mended", "toDecide"];
/** Said even when there is none. */
const ALWAYS: readonly DraftCount[] = ["rows", "places", "leftOut"];

export interface DraftCountsProps {
  readonly draft: IntakeDraft;
  readonly keepsFar: boolean;
}

/** How the rows of the file are spread, and whether those far from the map are kept. */
export function DraftCounts({ draft, keepsFar }: DraftCountsProps) {
  const { messages, format, services } = useDetailedApp();
  const weight = useMemo(() => weighDraft(draft), [draft]);
  const shown = COUNTS.filter((count) => weight[count] > 0 || ALWAYS.includes(count));
  return (
    <>
      <dl className="intake-counts">
        {shown.map((count) => (
          <div key={count}>
            <dt>{messages.intakeCounts[count]}</dt>
            <dd>{format.number(weight[count])}</dd>
          </div>
        ))}
      </dl>
      {(weight.elsewhere > 0 || keepsFar) && (
        <label className="option">
          <input
            type="checkbox"
            checked={keepsFar}
            onChange={({ target }) => services.intake((desk) => desk.choose({ keepsFar: target.checked }))}
          />
          <span className="option-name">{messages.intakeKeepsFar}</span>
        </label>
      )}
    </>
  );
}
