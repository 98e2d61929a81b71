import { useId, useState } from "react";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";

/** Badge shown without a network; opens a note on which functions need one. */
export function OfflineBadge() {
  const { messages } = useDetailedApp();
  const isKept = useAppState((state) => state.offline.keeping === "ready");
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="offline-badge">
      <button
        type="button"
        className="offline-name"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {messages.offlineBadge}
      </button>
      {/* Always in the accessibility tree: a screen reader reads the whole note once, when the network is lost. */}
      <p id={id} className={isOpen ? undefined : "visually-hidden"}>
        {isKept ? messages.offlineLimits : messages.offlineNotKept}
      </p>
    </div>
  );
}
