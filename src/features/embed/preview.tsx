import { type RefObject, useEffect, useId, useRef, useState } from "react";
import { filterPlaces } from "../../domain/filter/filter-places.ts";
import type { Filters } from "../../domain/filter/filters.ts";
import { toCriteria } from "../../domain/filter/match-place.ts";
import { selectPlaces } from "../../model/selectors.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import type { FrameSize } from "./frame.ts";

/** Conditions other than filters, none of which a frame can preset. */
const NOTHING_ELSE = { moment: undefined, commune: undefined, reach: undefined };

/** Delay after the last change of a choice before the frame reloads, in ms. */
const SETTLED_MS = 500;

export interface EmbedPreviewProps {
  readonly address: string;
  readonly frame: FrameSize;
  readonly filters: Filters;
}

/** Number of places in the frame, and the frame itself, scaled down to the available width. */
export function EmbedPreview({ address, frame, filters }: EmbedPreviewProps) {
  const { messages, format } = useDetailedApp();
  const titleId = useId();
  const count = filterPlaces(useAppState(selectPlaces), toCriteria(filters, NOTHING_ELSE)).length;
  const settled = useSettled(address);
  const room = useRef<HTMLDivElement>(null);
  const roomPx = useWidth(room);
  const widthPx = frame.width === "100%" ? roomPx : frame.width;
  const scale = Math.min(1, roomPx / widthPx);
  return (
    <section className="embed-preview" aria-labelledby={titleId}>
      <h3 id={titleId}>{messages.preview}</h3>
      <p role="status" className="hint">
        {messages.places({ count })}
        {scale < 1 && ` · ${messages.previewReduced({ share: format.number(Math.round(scale * 100)) })}`}
      </p>
      <div ref={room} className="embed-room" style={{ height: frame.heightPx * scale }}>
        {/* A new iframe for each address: navigation inside one iframe would add an entry to the page's history. */}
        <iframe
          key={settled}
          src={settled}
          title={messages.preview}
          loading="lazy"
          style={{ width: widthPx, height: frame.heightPx, transform: `scale(${scale})` }}
        />
      </div>
    </section>
  );
}

/** Debounces a value by SETTLED_MS. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** Width of an element in CSS pixels; 1 before layout. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(1);
  useEffect(() => {
    const watched = element.current;
    if (watched === null) return;
    const observer = new ResizeObserver(() => setWidth(Math.max(1, watched.clientWidth)));
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
