import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { ServicePoint } from "../../domain/service-point.ts";
import { useApp } from "../app-context.ts";
import { PlaceItem } from "./place-item.tsx";

const USUAL_ITEM_PX = 76;
/** Enough for the Tab key to find its next item before the list has scrolled. */
const ITEMS_BEYOND_VIEW = 8;

export interface PlaceListProps {
  readonly points: readonly ServicePoint[];
}

/** The list « Lieux »: every visible place, of which only those in sight are in the page. */
export function PlaceList({ points }: PlaceListProps) {
  const { messages } = useApp();
  const scroller = useRef<HTMLDivElement>(null);
  /** The item that has the focus, or last had it: it stays in the page however far one scrolls, or the focus would be lost. */
  const [focused, setFocused] = useState<number>();
  const virtualizer = useVirtualizer({
    count: points.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_ITEM_PX,
    getItemKey: (index) => points[index]?.id ?? index,
    overscan: ITEMS_BEYOND_VIEW,
    rangeExtractor: (range) => withItem(range, focused),
    // Before it is laid out (and where nothing is laid out) the list must already hold places.
    initialRect: { width: 400, height: 600 },
  });
  const focusItem = (index: number) => {
    if (index < 0 || index >= points.length) return;
    flushSync(() => setFocused(index));
    scroller.current?.querySelector<HTMLAnchorElement>(`[data-index="${index}"] a`)?.focus({ preventScroll: true });
    virtualizer.scrollToIndex(index, { align: "auto" });
  };
  return (
    <div ref={scroller} className="place-scroller">
      <ul
        className="place-list"
        aria-label={messages.placeList}
        style={{ height: virtualizer.getTotalSize() }}
        onFocus={({ target }) => setFocused(indexOf(target))}
        onKeyDown={(event) => moveFocus(event, points.length, focusItem)}
      >
        {virtualizer.getVirtualItems().map((item) => {
          const point = points[item.index];
          return (
            point && (
              <li
                key={item.key}
                ref={virtualizer.measureElement}
                data-index={item.index}
                aria-setsize={points.length}
                aria-posinset={item.index + 1}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <PlaceItem point={point} />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

/** The items in sight, and one more wherever it is. */
function withItem(range: Range, index: number | undefined): number[] {
  const inSight = defaultRangeExtractor(range);
  if (index === undefined || index >= range.count || inSight.includes(index)) return inSight;
  return [...inSight, index].sort((a, b) => a - b);
}

function indexOf(target: Element): number | undefined {
  const item = target.closest("[data-index]");
  return item === null ? undefined : Number(item.getAttribute("data-index"));
}

function moveFocus(event: KeyboardEvent, count: number, focusItem: (index: number) => void): void {
  const index = indexOf(event.target as Element);
  if (index === undefined) return;
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    Home: 0,
    End: count - 1,
  };
  const target = targets[event.key];
  if (target === undefined) return;
  event.preventDefault();
  focusItem(target);
}
