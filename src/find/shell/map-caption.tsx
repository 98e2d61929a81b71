import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Place } from "../../domain/place.ts";
import { communeLabel } from "../../domain/territory.ts";
import { selectPlaceById } from "../../state/selectors.ts";
import { useAppState } from "../app-context.ts";
import { OpeningLine } from "../opening/opening-line.tsx";

/**
 * Caption beside the pointer on the map: the place under the pointer with its state. Hidden from screen readers, for which rows and sheets
 * contain the same text.
 */
export function MapCaption() {
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
