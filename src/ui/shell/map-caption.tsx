import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { CodeCommune } from "../../domain/codes.ts";
import { communeLabel } from "../../domain/commune-label.ts";
import type { Place } from "../../domain/place.ts";
import type { Commune } from "../../domain/territory.ts";
import { selectNearestCosts } from "../../model/coverage-selectors.ts";
import { selectHoveredCommune, selectHoveredNearest } from "../../model/hovered-commune.ts";
import { selectPlaceById } from "../../model/selectors.ts";
import type { NearestPlace } from "../../model/way-selectors.ts";
import { useCostText } from "../access/cost-text.ts";
import { servingLabel } from "../access/place-label.ts";
import { useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";
import { OpeningLine } from "../opening/opening-line.tsx";
import { selectCommunePeople } from "../people/commune-people.ts";

/**
 * Caption beside the pointer on the map: the place under the pointer with its state; otherwise, in « Territoires », the commune under the
 * pointer, or of the focused row, with its nearest place. Hidden from screen readers, for which rows and sheets contain the same text.
 */
export function MapCaption() {
  const box = useRef<HTMLDivElement>(null);
  const [isPointed, setPointed] = useState(false);
  const hovered = useAppState(({ hoveredId }) => hoveredId);
  const hoveredPlace = useAppState((state) => (hovered === undefined ? undefined : selectPlaceById(state, hovered)));
  const commune = useAppState(selectHoveredCommune);
  const place = isPointed ? hoveredPlace : undefined;
  useFollowPointer(box, place ?? commune, setPointed);
  return (
    <div ref={box} className="map-caption" aria-hidden="true" hidden={place === undefined && commune === undefined}>
      {place !== undefined && <PlaceText place={place} />}
      {place === undefined && commune !== undefined && <CommuneText commune={commune} />}
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

function CommuneText({ commune }: { readonly commune: Commune }) {
  const { messages, format } = useFrenchApp();
  const { name, codeDepartement, code } = commune;
  const people = useAppState((state) => selectCommunePeople(state, code, { messages, format }));
  const isMeasured = useAppState((state) => selectNearestCosts(state) !== undefined);
  const place = useAppState(selectHoveredNearest);
  return (
    <>
      <p className="map-caption-title">
        {name} ({codeDepartement})
      </p>
      {people !== undefined && <p>{people}</p>}
      {place !== undefined && <CaptionPlace place={place} from={commune.code} />}
      {place === undefined && isMeasured && <p>{messages.noNearestPlace}</p>}
    </>
  );
}

interface CaptionPlaceProps {
  readonly place: NearestPlace;
  readonly from: CodeCommune;
}

function CaptionPlace({ place, from }: CaptionPlaceProps) {
  const { messages } = useFrenchApp();
  const costText = useCostText();
  return (
    <>
      <p>{servingLabel(place, messages)}</p>
      <p className="map-caption-cost">{costText(place.cost, from)}</p>
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
