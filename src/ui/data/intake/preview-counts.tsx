import { useMemo } from "react";
import { countPreview } from "../../../domain/intake/count-preview.ts";
import type { IntakePreview } from "../../../domain/intake/intake-preview.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import type { PreviewCount } from "../../messages/words/intake.ts";

const COUNTS: readonly PreviewCount[] = ["rows", "places", "leftOut", "elsewhere", "mended", "toDecide"];
/** Said even when there is none. */
const ALWAYS: readonly PreviewCount[] = ["rows", "places", "leftOut"];

export interface PreviewCountsProps {
  readonly preview: IntakePreview;
  readonly keepsFar: boolean;
}

/** How the rows of the file are spread, and whether those far from the map are kept. */
export function PreviewCounts({ preview, keepsFar }: PreviewCountsProps) {
  const { messages, format, services } = useDetailedApp();
  const summary = useMemo(() => countPreview(preview), [preview]);
  const shown = COUNTS.filter((count) => summary[count] > 0 || ALWAYS.includes(count));
  return (
    <>
      <dl className="intake-counts">
        {shown.map((count) => (
          <div key={count}>
            <dt>{messages.intakeCounts[count]}</dt>
            <dd>{format.number(summary[count])}</dd>
          </div>
        ))}
      </dl>
      {(summary.elsewhere > 0 || keepsFar) && (
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
