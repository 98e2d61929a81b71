import { useEffect, useEffectEvent } from "react";
import { createPortal } from "react-dom";
import { NOT_PLACING } from "../../state/app-state.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { useCoarsePointer } from "../sheet/use-coarse-pointer.ts";
import { placingStartId } from "./placing-start.ts";

/** Banner over the map while it waits for a click: instruction, reason why the last click was rejected, and cancel button. */
export function PlacingBanner() {
  const { actions, messages } = useDetailedApp();
  const placing = useAppState((state) => state.placing);
  const isCoarse = useCoarsePointer();
  const isPlacing = placing.kind !== "none";
  const giveUp = () => {
    actions.choosePlacing(NOT_PLACING);
    document.getElementById(placingStartId(placing))?.focus();
  };
  const hear = useEffectEvent(({ key }: KeyboardEvent) => {
    if (key === "Escape") giveUp();
  });
  useEffect(() => {
    if (!isPlacing) return;
    addEventListener("keydown", hear);
    return () => removeEventListener("keydown", hear);
  }, [isPlacing]);
  const mapArea = document.getElementById("carte");
  if (mapArea === null) return null;
  return createPortal(
    <div role="status" className="placing">
      {placing.kind !== "none" && (
        <div className="map-notice placing-banner">
          {placing.isRefused === true && <p className="field-fault">{messages.placingRefused}</p>}
          <p>
            {messages.placing[placing.kind]} {!isCoarse && messages.placingEscape}
          </p>
          <button type="button" className="button" onClick={giveUp}>
            {messages.stopPlacing}
          </button>
        </div>
      )}
    </div>,
    mapArea,
  );
}
