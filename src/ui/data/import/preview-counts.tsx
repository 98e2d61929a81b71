import { useMemo } from "react";
import { countPreview } from "../../../domain/import/count-preview.ts";
import type { ImportPreview } from "../../../domain/import/import-preview.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import type { PreviewCount } from "../../messages/words/import.ts";

const COUNTS: readonly PreviewCount[] = ["rows", "places", "leftOut", "elsewhere", "mended", "toDecide"];
/** Counts shown even when they are 0. */
const ALWAYS: readonly PreviewCount[] = ["rows", "places", "leftOut"];

export interface PreviewCountsProps {
  readonly preview: ImportPreview;
  readonly keepsFar: boolean;
}

/** Counts of the rows of the file, and the choice to keep those far from the map. */
export function PreviewCounts({ preview, keepsFar }: PreviewCountsProps) {
  const { messages, format, services } = useDetailedApp();
  const summary = useMemo(() => countPreview(preview), [preview]);
  const shown = COUNTS.filter((count) => summary[count] > 0 || ALWAYS.includes(count));
  return (
    <>
      <dl className="import-counts">
        {shown.map((count) => (
          <div key={count}>
            <dt>{messages.importCounts[count]}</dt>
            <dd>{format.number(summary[count])}</dd>
          </div>
        ))}
      </dl>
      {(summary.elsewhere > 0 || keepsFar) && (
        <label className="option">
          <input
            type="checkbox"
            checked={keepsFar}
            onChange={({ target }) =>
              services.importing((controller) => controller.choose({ keepsFar: target.checked }))
            }
          />
          <span className="option-name">{messages.importKeepsFar}</span>
        </label>
      )}
    </>
  );
}
