import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useRef } from "react";
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
  const virtualizer = useVirtualizer({
    count: points.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_ITEM_PX,
    getItemKey: (index) => points[index]?.id ?? index,
    overscan: ITEMS_BEYOND_VIEW,
    // Before it is laid out (and where nothing is laid out) the list must already hold places.
    initialRect: { width: 400, height: 600 },
  });
  const focusItem = (index: number) => {
    if (index < 0 || index >= points.length) return;
    virtualizer.scrollToIndex(index, { align: "auto" });
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLAnchorElement>(`[data-index="${index}"] a`)?.focus(),
    );
  };
  return (
    <div ref={scroller} className="place-scroller">
      <ul
        className="place-list"
        aria-label={messages.placeList}
        style={{ height: virtualizer.getTotalSize() }}
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

function moveFocus(event: KeyboardEvent, count: number, focusItem: (index: number) => void): void {
  const item = (event.target as HTMLElement).closest("[data-index]");
  const index = Number(item?.getAttribute("data-index"));
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    Home: 0,
    End: count - 1,
  };
  const target = targets[event.key];
  if (item === null || target === undefined) return;
  event.preventDefault();
  focusItem(target);
}
