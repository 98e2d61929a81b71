import { useEffect, useRef, useState } from "react";
import { PLAN_OFFER_ZOOM } from "../../domain/base-map.ts";
import { communeLabel } from "../../domain/territory.ts";
import type { AppState } from "../../state/app-state.ts";
import { selectPlaceById } from "../../state/selectors.ts";
import { keepFocusNear } from "../../ui/keep-focus.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { OpeningLine } from "../opening/opening-line.tsx";
import { ReloadOffer, RetryButton } from "./faults.tsx";
import { Legend } from "./legend.tsx";

/** Overlays of the map: elements over the map that MapLibre does not draw. */
export function MapOverlays() {
  const { messages } = useDetailedApp();
  return (
    <>
      <p className="visually-hidden">{messages.mapHelp}</p>
      <Legend />
      <MapCaption />
      <PlanNotice />
      <PlanOffer />
    </>
  );
}

/** Notice that Plan IGN failed and the embedded map is shown instead. */
function PlanNotice() {
  const { messages, actions } = useDetailedApp();
  const status = useAppState((state) => state.plan);
  const isMissing = status === "failed" || status === "offline";
  return (
    <div className={isMissing ? "plan-notice" : undefined} data-map-overlay role="status">
      {isMissing && (
        <>
          <p>{messages.planIs[status]}</p>
          <button
            type="button"
            className="button"
            onClick={({ currentTarget }) => {
              keepFocusNear(currentTarget);
              actions.chooseBaseMap("plan");
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
    <div className="plan-notice" data-map-overlay>
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
function isPlanOffered({ camera, plan, isEmbedded }: AppState): boolean {
  return !isEmbedded && plan === "none" && camera !== undefined && camera.zoom > PLAN_OFFER_ZOOM;
}

/**
 * Caption beside the pointer on the map: the place under the pointer with its state. Hidden from screen readers, for which rows and sheets
 * contain the same text.
 */
function MapCaption() {
  const box = useRef<HTMLDivElement>(null);
  const [isPointed, setPointed] = useState(false);
  const place = useAppState((state) =>
    isPointed && state.hoveredId !== undefined ? selectPlaceById(state, state.hoveredId) : undefined,
  );
  useEffect(() => {
    const map = box.current?.closest<HTMLElement>(".map-area") ?? undefined;
    const follow = ({ clientX, clientY, pointerType }: PointerEvent) => {
      // Touch has no hover.
      setPointed(pointerType !== "touch");
      if (box.current === null || map === undefined) return;
      const { left, top, width, height } = map.getBoundingClientRect();
      box.current.style.translate = `${beside(clientX - left, width)} ${beside(clientY - top, height)}`;
    };
    const leave = () => setPointed(false);
    map?.addEventListener("pointermove", follow);
    map?.addEventListener("pointerleave", leave);
    return () => {
      map?.removeEventListener("pointermove", follow);
      map?.removeEventListener("pointerleave", leave);
    };
  }, []);
  return (
    <div ref={box} className="map-caption" aria-hidden="true" hidden={place === undefined}>
      {place !== undefined && (
        <>
          <p className="map-caption-title">{place.name}</p>
          <p>{communeLabel(place)}</p>
          <p>
            <OpeningLine place={place} isOfAskedMoment />
          </p>
        </>
      )}
    </div>
  );
}

/** Where the caption begins: after the pointer in the first half of the map, ending before it in the second. */
function beside(pointerPx: number, sizePx: number): string {
  return pointerPx < sizePx / 2 ? `${pointerPx + 16}px` : `calc(${pointerPx - 16}px - 100%)`;
}

/** The faults of the map while its code runs: WebGL, its context, the base map, the outlines. */
export function MapFaults() {
  const { messages } = useDetailedApp();
  const status = useAppState((state) => state.mapStatus);
  const baseMap = useAppState((state) => state.resources.baseMap.status);
  const nearGround = useAppState((state) => state.resources.nearGround.status);
  const territories = useAppState((state) => state.resources.outlines.status);
  if (status === "no-webgl") return <p className="map-notice map-notice-whole">{messages.mapNoWebgl}</p>;
  const faults = [
    status === "lost" ? messages.mapLost : "",
    baseMap === "failed" ? messages.baseMapFailed : "",
    nearGround === "failed" ? messages.nearGroundFailed : "",
    territories === "failed" ? messages.territoriesFailed : "",
  ].filter((fault) => fault !== "");
  return (
    <div className={status === "lost" ? "map-notice map-notice-whole" : "map-notice"} data-map-overlay role="status">
      {faults.map((fault) => (
        <p key={fault}>{fault}</p>
      ))}
      <RetryButton />
    </div>
  );
}
