import { useId, useState } from "react";
import type { Keeping } from "../../state/slices.ts";
import type { Details } from "../../ui/messages/catalogue.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";

/** Badge shown without a network; opens a note on which functions need one. */
export function OfflineBadge() {
  const { messages } = useDetailedApp();
  const keeping = useAppState((state) => state.offline.keeping);
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
        {explanationOf(keeping, messages)}
      </p>
    </div>
  );
}

/** Text on the functions that work without a network; while the status of the copy of the site is unknown, the text says so. */
export function explanationOf(
  keeping: Keeping,
  messages: Pick<Details, "offlineLimits" | "offlineNotKept" | "offlineKeeping">,
): string {
  if (keeping === "ready") return messages.offlineLimits;
  return keeping === "unknown" ? messages.offlineKeeping.unknown : messages.offlineNotKept;
}
