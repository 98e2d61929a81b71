import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { OWN_BASE_MAP } from "../../domain/base-map.ts";
import type { Place } from "../../domain/place.ts";
import { communeLabel } from "../../domain/territory.ts";
import type { AppState } from "../../state/app-state.ts";
import { selectPlaceById } from "../../state/selectors.ts";
import { keepFocusNear } from "../../ui/keep-focus.ts";
import { PLAN_OFFER_ZOOM } from "../../ui/theme/ground.ts";
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

/**
 * Caption beside the pointer on the map: the place under the pointer with its state. Hidden from screen readers, for which rows and sheets
 * contain the same text.
 */
function MapCaption() {
  const box = useRef<HTMLDivElement>(null);
  const [isPointed, setPointed] = useState(false);
  const hovered = useAppState(({ hoveredId }) => hoveredId);
  const hoveredPlace = useAppState((state) => (hovered === undefined ? undefined : selectPlaceById(state, hovered)));
  const place = isPointed ? hoveredPlace : undefined;
  useFollowPointer(box, place, setPointed);
  return (
    <div ref={box} className="map-caption" aria-hidden="true" hidden={place === undefined}>
      {place !== undefined && <PlaceText place={place} />}
    </div>
  );
}

function PlaceText({ place }: { readonly place: Place }) {
  return (
    <>
      <p className="map-caption-title">{place.name}</p>
      <p>{communeLabel(place)}</p>
      <p>
        <OpeningLine place={place} isOfAskedMoment />
      </p>
    </>
  );
}

/** Distance from the pointer in pixels. */
const APART_PX = 16;

/**
 * Keeps the box beside the pointer and inside the map; in the position of its style sheet while the pointer is elsewhere. Returns whether a
 * mouse is over the map: touch has no hover.
 */
function useFollowPointer(
  box: RefObject<HTMLDivElement | null>,
  shown: unknown,
  reportPointed: (isPointed: boolean) => void,
): void {
  const pointer = useRef<{ readonly x: number; readonly y: number }>(undefined);
  useEffect(() => {
    const map = box.current?.closest<HTMLElement>(".map-area");
    if (map === null || map === undefined) return;
    const follow = ({ clientX, clientY, pointerType }: PointerEvent) => {
      reportPointed(pointerType !== "touch");
      const { left, top } = map.getBoundingClientRect();
      pointer.current = { x: clientX - left, y: clientY - top };
      place(box.current, map, pointer.current);
    };
    const leave = () => {
      pointer.current = undefined;
      reportPointed(false);
    };
    map.addEventListener("pointermove", follow);
    map.addEventListener("pointerleave", leave);
    return () => {
      map.removeEventListener("pointermove", follow);
      map.removeEventListener("pointerleave", leave);
    };
  }, [box, reportPointed]);
  // Another text changes the size of the box.
  useLayoutEffect(() => {
    if (shown !== undefined) place(box.current, box.current?.closest<HTMLElement>(".map-area"), pointer.current);
  }, [box, shown]);
}

function place(
  box: HTMLElement | null,
  map: HTMLElement | null | undefined,
  pointer: { readonly x: number; readonly y: number } | undefined,
): void {
  if (box === null || map === null || map === undefined) return;
  if (pointer === undefined) {
    box.style.transform = "";
    return;
  }
  const { offsetWidth, offsetHeight } = box;
  const isRight = pointer.x + APART_PX + offsetWidth < map.clientWidth;
  const x = isRight ? pointer.x + APART_PX : Math.max(0, pointer.x - APART_PX - offsetWidth);
  const isBelow = pointer.y + APART_PX + offsetHeight < map.clientHeight;
  const y = isBelow ? pointer.y + APART_PX : Math.max(0, pointer.y - APART_PX - offsetHeight);
  box.style.transform = `translate(${Math.round(x - box.offsetLeft)}px, ${Math.round(y - box.offsetTop)}px)`;
}

/** What the map lacks while its code runs: WebGL, its context, the base map, the outlines. */
export function MapFaults() {
  const { messages } = useDetailedApp();
  const status = useAppState((state) => state.mapStatus);
  const baseMap = useAppState((state) => state.resources.baseMap.status);
  const nearGround = useAppState((state) => state.resources.nearGround.status);
  const territories = useAppState((state) => state.resources.territories.status);
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
