import { useId, useState } from "react";
import { useApp } from "../app-context.ts";
import type { LocationFault } from "../messages/fr/search.ts";
import { Icon } from "../symbols/icon.tsx";

type LocationStatus = "idle" | "locating" | LocationFault;

/**
 * « Me localiser »: sets the device's position as the starting point. The position stays on the device. A failure is shown with an
 * alternative.
 */
export function LocateButton() {
  const { actions, messages, services } = useApp();
  const [status, setStatus] = useState<LocationStatus>("idle");
  const noteId = useId();
  const locate = async () => {
    setStatus("locating");
    const found = await services.locate();
    if (found.kind === "found") actions.chooseOrigin({ kind: "position", position: found.position });
    setStatus(found.kind === "found" ? "idle" : found.kind);
  };
  return (
    <>
      <button
        type="button"
        className="button locate"
        aria-describedby={noteId}
        // `disabled` would lose the focus.
        aria-disabled={status === "locating"}
        onClick={() => status !== "locating" && void locate()}
      >
        <Icon name="locate" />
        <span className="visually-hidden">{messages.locate}</span>
      </button>
      <p id={noteId} role="status" className={isFault(status) ? "search-note field-fault" : "search-note hint"}>
        {status === "locating" && messages.locating}
        {isFault(status) && messages.locationFaults[status]}
      </p>
    </>
  );
}

function isFault(status: LocationStatus): status is LocationFault {
  return status !== "idle" && status !== "locating";
}
