import { useId } from "react";
import { ISOCHRONE_MINUTES, missingMinutes } from "../../domain/isochrone/isochrone.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import type { Format } from "../../ui/format.ts";
import { keepFocusNear } from "../../ui/keep-focus.ts";
import type { Catalogue } from "../../ui/messages/catalogue.ts";
import { ReloadOffer } from "../../ui/shell/retry-button.tsx";
import type { IsochroneState } from "./slice.ts";

/** The data to be sent, the button that sends them, and the status of the request. */
export function IsochroneRequest() {
  const { messages, format, services } = useDetailedApp();
  const isochrones = useAppState((state) => state.isochrones);
  const sendsId = useId();
  const { found, asking } = isochrones;
  const isUnderWay = asking.status === "asking" || asking.status === "waiting";
  const isComplete = found.length === ISOCHRONE_MINUTES.length;
  return (
    // The buttons inside appear and disappear; this element then takes the focus.
    <div className="isochrone-asking" tabIndex={-1}>
      {!(isUnderWay || isComplete) && (
        <div className="isochrone-ask">
          <p id={sendsId} className="hint">
            {messages.isochroneSends}
          </p>
          <button
            type="button"
            className="button button-primary"
            aria-describedby={sendsId}
            onClick={({ currentTarget }) => {
              keepFocusNear(currentTarget);
              services.isochrones((controller) => controller.ask());
            }}
          >
            {found.length === 0 ? messages.isochroneAsk : messages.isochroneAskMissing}
          </button>
        </div>
      )}
      {isUnderWay && (
        <div className="isochrone-progress">
          <progress
            max={ISOCHRONE_MINUTES.length}
            value={found.length}
            aria-label={messages.isochroneProgress({ done: found.length, all: ISOCHRONE_MINUTES.length })}
          />
          <button
            type="button"
            className="button"
            onClick={({ currentTarget }) => {
              keepFocusNear(currentTarget);
              services.isochrones((controller) => controller.stop());
            }}
          >
            {messages.isochroneStop}
          </button>
        </div>
      )}
      <p role="status" className="isochrone-said">
        {say(isochrones, messages, format)}
      </p>
      {asking.status === "failed" && <ReloadOffer />}
      {found.length > 0 && <Kept isochrones={isochrones} />}
    </div>
  );
}

/** Where the isochrones are stored, with a button that erases them. */
function Kept({ isochrones: { found, isKept } }: { readonly isochrones: IsochroneState }) {
  const { messages, format, services } = useDetailedApp();
  const oldest = found.map(({ askedOn }) => askedOn).sort()[0] ?? "";
  return (
    <div className="isochrone-kept">
      <p className="hint">
        {isKept ? messages.isochroneKept({ date: format.date(oldest) }) : messages.isochroneNotKept}
      </p>
      <button
        type="button"
        className="button button-plain"
        onClick={({ currentTarget }) => {
          keepFocusNear(currentTarget);
          services.isochrones((controller) => controller.forget());
        }}
      >
        {messages.isochroneForget}
      </button>
    </div>
  );
}

function say({ found, asking }: IsochroneState, messages: Catalogue, format: Format): string {
  const missing = format.list(missingMinutes(found).map(String));
  switch (asking.status) {
    case "asking":
      return messages.isochroneProgress({ done: found.length, all: ISOCHRONE_MINUTES.length });
    case "waiting":
      return messages.isochroneWaiting({ seconds: asking.seconds });
    case "stopped":
      return messages.isochroneStopped;
    case "failed":
      return asking.isOffline ? messages.isochroneOffline({ missing }) : messages.isochroneFailed({ missing });
    case "none":
      return missing === "" ? messages.isochroneFound : "";
  }
}
