import "../../design/import.css";
import "../../design/import-review.css";
import { useRef } from "react";
import { useAppState } from "../../ui/app-context.ts";
import { useStepFocus } from "../../ui/data/use-step-focus.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { ReloadOffer } from "../../ui/shell/retry-button.tsx";
import { ListComparison } from "./list-comparison.tsx";
import { sayRefresh } from "./say-refresh.ts";

/** « Actualiser depuis data.gouv.fr »: request, differences between list and map, and the layer. */
export function RefreshView() {
  const { messages, services, format } = useDetailedApp();
  const refresh = useAppState((state) => state.refresh);
  const view = useRef<HTMLDivElement>(null);
  useStepFocus(view, refresh.status);
  const isAsking = refresh.status === "asking";
  const isFault = refresh.status === "failed" || refresh.status === "stopped";
  return (
    <div className="import" ref={view} tabIndex={-1}>
      <p>{messages.refreshIntro}</p>
      <div className="import-acts">
        <button
          type="button"
          className="button"
          onClick={() => services.refresh((controller) => (isAsking ? controller.stop() : controller.ask()))}
        >
          {isAsking ? messages.importStop : isFault ? messages.retry : messages.refreshAsk}
        </button>
      </div>
      <div className="import-line">
        <p role="status" className="import-said">
          {sayRefresh(refresh, { messages, format })}
        </p>
        {isAsking && <progress aria-label={refresh.isReading ? messages.refreshReading : messages.refreshAsking} />}
      </div>
      {refresh.status === "failed" && refresh.fault === "reader-failed" && <ReloadOffer />}
      {(refresh.status === "compared" || refresh.status === "applied") && <ListComparison refresh={refresh} />}
    </div>
  );
}
