import type { IntakeState } from "../../../state/intake/intake-state.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { keepFocusNear } from "../../keep-focus.ts";

/** How far the reading is, and the way to end it. */
export function ReadingStep({ reading }: { readonly reading: Extract<IntakeState, { readonly status: "reading" }> }) {
  const { messages, format, services } = useDetailedApp();
  const title = messages.intakeReading({ file: reading.fileName });
  return (
    <div className="intake-reading">
      <h3 data-step tabIndex={-1}>
        {title}
      </h3>
      <div className="intake-progress">
        <progress max={1} value={reading.share} aria-label={title} />
        <button
          type="button"
          className="button"
          onClick={({ currentTarget }) => {
            keepFocusNear(currentTarget);
            services.intake((desk) => desk.stop());
          }}
        >
          {messages.intakeStop}
        </button>
      </div>
      <p className="hint">{messages.intakeProgress({ count: reading.rows, share: format.percent(reading.share) })}</p>
    </div>
  );
}
