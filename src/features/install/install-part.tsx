import { useState, useSyncExternalStore } from "react";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { keepFocusNear } from "../../ui/keep-focus.ts";
import { answerInstallOffer, currentInstallOffer, followInstallOffer } from "./offer.ts";

type Outcome = "accepted" | "dismissed" | "failed";

const follow = (changed: () => void) => followInstallOffer(window, changed);

/** Part of « Hors ligne »: installs the page as an application, where the browser offers it; nothing elsewhere. */
export function InstallPart() {
  const { messages } = useDetailedApp();
  const offer = useSyncExternalStore(follow, currentInstallOffer);
  const [outcome, setOutcome] = useState<Outcome>();
  if (offer === undefined && outcome === undefined) return null;
  return (
    <div className="kept-maps" tabIndex={-1}>
      <h3>{messages.installTitle}</h3>
      <p className="hint">{messages.installLead}</p>
      <p role="status">{outcome !== undefined && messages.installOutcomes[outcome]}</p>
      {offer !== undefined && outcome !== "accepted" && (
        <button
          type="button"
          className="button"
          onClick={({ currentTarget }) => {
            keepFocusNear(currentTarget);
            answerInstallOffer(offer).then(setOutcome, () => setOutcome("failed"));
          }}
        >
          {messages.install}
        </button>
      )}
    </div>
  );
}
