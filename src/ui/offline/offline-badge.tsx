import { useId, useState } from "react";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";

/** Says quietly that there is no network, and to who wants to know what waits for it. */
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
      {/* Who hears the page hears all of it once, when the network goes. */}
      <p id={id} className={isOpen ? undefined : "visually-hidden"}>
        {isKept ? messages.offlineLimits : messages.offlineNotKept}
      </p>
    </div>
  );
}
