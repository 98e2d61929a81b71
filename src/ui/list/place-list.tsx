import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useEffectEvent, useMemo, useRef } from "react";
import { useRovingFocus } from "../../design/roving-focus.ts";
import { queryKey } from "../../domain/filter/place-query.ts";
import type { AnsweredList } from "../../model/answer-selectors.ts";
import type { ListRow, ListSections } from "../../model/list-selectors.ts";
import { useApp, useAppState } from "../app-context.ts";
import { AnswerActs, RoundTripLine } from "../shell/lazy-views.tsx";
import { heightWhenLaidOut } from "./height-when-laid-out.ts";
import { keepItem } from "./keep-item.ts";
import { PlaceItem } from "./place-item.tsx";

const USUAL_ITEM_PX = 76;
const LEAD_ITEM_PX = 122;
/** Number of mounted items beyond the visible ones: the Tab key must find the next item before the list scrolls. */
const ITEMS_BEYOND_VIEW = 8;

/** A place, or the heading above places whose opening is uncertain. */
type Line = { readonly kind: "place"; readonly row: ListRow } | { readonly kind: "heading"; readonly count: number };

/** The list « Lieux » of all matching places, a virtual list. */
export function PlaceList({ answered }: { readonly answered: AnsweredList }) {
  const { messages } = useApp();
  const isCarless = useAppState((state) => state.transitDay !== "non");
  const scroller = useRef<HTMLDivElement>(null);
  const { sections, lead, passedOver } = answered;
  const lines = useMemo(() => toLines(sections), [sections]);
  const keys = lines.map(keyOf);
  const roving = useRovingFocus<HTMLUListElement>({
    keys,
    isSkipped: (rank) => lines[rank]?.kind === "heading",
    focus: (link, rank) => {
      link.focus({ preventScroll: true });
      virtualizer.scrollToIndex(rank, { align: "auto" });
    },
  });
  const placeCount = sections.matching.length + sections.unknown.length;
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (isLead(lines[index], lead) ? LEAD_ITEM_PX : USUAL_ITEM_PX),
    getItemKey: (index) => keys[index] ?? index,
    overscan: ITEMS_BEYOND_VIEW,
    measureElement: heightWhenLaidOut,
    rangeExtractor: (range) => keepItem(range, roving.active),
    // Size before layout, and where there is no layout: the list must already contain places.
    initialRect: { width: 400, height: 600 },
  });
  useTopWhenAsked(() => virtualizer.scrollToOffset(0));
  useSelectedInView(keys, (index) => {
    roving.setActive(index);
    virtualizer.scrollToIndex(index, { align: "auto" });
  });
  return (
    <div ref={scroller} className="place-scroller" tabIndex={-1}>
      <ul
        className="place-list"
        aria-label={messages.searchGroups.lieu}
        style={{ height: virtualizer.getTotalSize() }}
        {...roving.list}
      >
        {virtualizer.getVirtualItems().map((item) => {
          const line = lines[item.index];
          const style = { transform: `translateY(${item.start}px)` };
          if (line === undefined) return null;
          return line.kind === "heading" ? (
            <li key={item.key} ref={virtualizer.measureElement} data-index={item.index} style={style}>
              <UncertainHeading count={line.count} />
            </li>
          ) : (
            <li
              key={item.key}
              className={isLead(line, lead) ? "answer" : undefined}
              ref={virtualizer.measureElement}
              data-index={item.index}
              aria-setsize={placeCount}
              aria-posinset={rankOf(item.index, sections) + 1}
              style={style}
            >
              {/* The same link element with or without the lead's actions, so that it keeps the focus. */}
              <PlaceItem row={line.row} isLead={isLead(line, lead)}>
                {isCarless && <RoundTripLine place={line.row.place} />}
              </PlaceItem>
              {isLead(line, lead) && <AnswerActs row={line.row} passedOver={passedOver} hasNext={placeCount > 1} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Shows the list from its top after a filter or another starting point. */
function useTopWhenAsked(toTop: () => void): void {
  const asked = useAppState((state) => JSON.stringify([queryKey(state), state.origin]));
  const shown = useRef(asked);
  const toTopNow = useEffectEvent(toTop);
  useEffect(() => {
    if (shown.current !== asked) toTopNow();
    shown.current = asked;
  }, [asked]);
}

/** Scrolls the selected place into view, after a selection on the map or in the search, so that it can get the focus. */
function useSelectedInView(keys: readonly string[], bring: (index: number) => void): void {
  const chosen = useAppState(({ selection }) => (selection.kind === "place" ? selection.id : undefined));
  const bringNow = useEffectEvent(() => {
    const index = keys.indexOf(chosen ?? "");
    if (index >= 0) bring(index);
  });
  useEffect(() => {
    if (chosen !== undefined) bringNow();
  }, [chosen]);
}

function isLead(line: Line | undefined, lead: ListRow | undefined): boolean {
  return line?.kind === "place" && line.row === lead;
}

function toLines({ matching, unknown }: ListSections): readonly Line[] {
  const toLine = (row: ListRow): Line => ({ kind: "place", row });
  const heading: readonly Line[] = unknown.length === 0 ? [] : [{ kind: "heading", count: unknown.length }];
  return [...matching.map(toLine), ...heading, ...unknown.map(toLine)];
}

/** Index among the places, without the heading. */
function rankOf(index: number, { matching }: ListSections): number {
  return index < matching.length ? index : index - 1;
}

function keyOf(line: Line): string {
  return line.kind === "place" ? line.row.place.id : line.kind;
}

/** Heading above places whose opening is uncertain: the person must ask. */
function UncertainHeading({ count }: { readonly count: number }) {
  const { messages } = useApp();
  return (
    <div className="list-heading">
      <h2>{messages.hoursApart({ count })}</h2>
      <p className="hint">{messages.hoursApartHint}</p>
    </div>
  );
}
