import type { ImportState } from "../../../state/import/import-state.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { keepFocusNear } from "../../keep-focus.ts";

/** The file is being read, which takes too little time for a measure of progress; with a stop button. */
export function ReadingStep({ reading }: { readonly reading: Extract<ImportState, { readonly status: "reading" }> }) {
  const { messages, services } = useDetailedApp();
  const title = messages.importReading({ file: reading.fileName });
  return (
    <div>
      <h3 data-step tabIndex={-1}>
        {title}
      </h3>
      <div className="import-progress">
        <progress aria-label={title} />
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
    </div>
  );
}
