import { OWN_BASE_MAP } from "../../domain/base-map.ts";
import type { AppState } from "../../state/app-state.ts";
import { keepFocusNear } from "../../ui/keep-focus.ts";
import { PLAN_OFFER_ZOOM } from "../../ui/theme/ground.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { Legend } from "./legend.tsx";
import { MapCaption } from "./map-caption.tsx";
import { ReloadOffer } from "./retry-button.tsx";

/** Overlays of the map: elements over the map that MapLibre does not draw. */
export function MapOverlays() {
  const { messages } = useDetailedApp();
  return (
    <>
      <p className="visually-hidden">{messages.mapHelp}</p>
      <Legend />
      <MapCaption />
      <OnlineMapNotice />
      <PlanOffer />
    </>
  );
}

/** Notice that the chosen base map failed and the embedded one is shown instead. */
function OnlineMapNotice() {
  const { messages, actions } = useDetailedApp();
  const status = useAppState((state) => state.onlineMap.online);
  const isMissing = status === "failed" || status === "offline";
  return (
    <div className={isMissing ? "online-map-notice" : undefined} data-map-overlay role="status">
      {isMissing && (
        <>
          <p>{messages.onlineMapIs[status]}</p>
          <button
            type="button"
            className="button"
            onClick={({ currentTarget }) => {
              keepFocusNear(currentTarget);
              actions.retryOnlineMap();
            }}
          >
            {messages.retry}
          </button>
          <ReloadOffer />
        </>
      )}
    </div>
  );
}

/**
 * At scales where the embedded map has no more to show: offers Plan IGN, a choice that the device stores. No request goes to IGN
 * before.
 */
function PlanOffer() {
  const { messages, actions } = useDetailedApp();
  const isOffered = useAppState(isPlanOffered);
  if (!isOffered) return null;
  return (
    <div className="online-map-notice" data-map-overlay>
      <p>{messages.planOffer}</p>
      <button
        type="button"
        className="button"
        title={messages.baseMapSends}
        onClick={({ currentTarget }) => {
          keepFocusNear(currentTarget);
          actions.chooseBaseMap("plan");
        }}
      >
        {messages.planOfferAct}
      </button>
    </div>
  );
}

/** The embedded form always keeps the embedded map. */
function isPlanOffered({ camera, onlineMap, isEmbedded }: AppState): boolean {
  return !isEmbedded && onlineMap.choice === OWN_BASE_MAP && camera !== undefined && camera.zoom > PLAN_OFFER_ZOOM;
}
