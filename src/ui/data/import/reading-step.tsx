import type { ImportState } from "../../../state/import/import-state.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { keepFocusNear } from "../../keep-focus.ts";

/** Progress of reading the file, with a stop button. */
export function ReadingStep({ reading }: { readonly reading: Extract<ImportState, { readonly status: "reading" }> }) {
  const { messages, format, services } = useDetailedApp();
  const title = messages.importReading({ file: reading.fileName });
  return (
    <div className="import-reading">
      <h3 data-step tabIndex={-1}>
        {title}
      </h3>
      <div className="import-progress">
        <progress max={1} value={reading.share} aria-label={title} />
        <button
          type="button"
          className="button"
          onClick={({ currentTarget }) => {
            keepFocusNear(currentTarget);
            services.importing((controller) => controller.stop());
          }}
        >
          {messages.importStop}
        </button>
      </div>
      <p className="hint">{messages.importProgress({ count: reading.rows, share: format.percent(reading.share) })}</p>
    </div>
  );
}
