import { useEffect, useEffectEvent, useRef } from "react";
import { queryKey } from "../../domain/filter/place-query.ts";
import type { AnsweredList } from "../../model/answer-selectors.ts";
import { useApp, useAppState } from "../app-context.ts";
import { PlaceRows } from "./place-rows.tsx";

export interface PlaceListProps {
  readonly answered: AnsweredList;
  /** Whether the choices of a filter are open: on a phone they take the place of the list. */
  readonly isChoosing: boolean;
}

/** The list « Lieux » of all matching places. */
export function PlaceList({ answered: { sections, lead, passedOver }, isChoosing }: PlaceListProps) {
  const { messages } = useApp();
  const scroller = useRef<HTMLDivElement>(null);
  const { matching, unknown } = sections;
  useTopWhenAsked(scroller, isChoosing);
  return (
    <div ref={scroller} className="place-scroller" tabIndex={-1}>
      <PlaceRows rows={matching} label={messages.searchGroups.lieu} lead={lead} passedOver={passedOver} />
      {unknown.length > 0 && (
        <>
          <div className="list-heading">
            <h2>{messages.hoursApart({ count: unknown.length })}</h2>
            <p className="hint">{messages.hoursApartHint}</p>
          </div>
          <PlaceRows rows={unknown} label={messages.hoursApart({ count: unknown.length })} />
        </>
      )}
    </div>
  );
}

/** Shows the list from its top after a filter or another starting point: at once, and again when the choices no longer cover it. */
function useTopWhenAsked(scroller: { readonly current: HTMLElement | null }, isChoosing: boolean): void {
  const asked = useAppState((state) => JSON.stringify([queryKey(state), state.origin]));
  const shown = useRef(asked);
  const toTop = useEffectEvent(() => {
    if (shown.current === asked) return;
    scroller.current?.scrollTo({ top: 0 });
    if (isChoosing) return;
    // The panel around the list may be scrolled too.
    scroller.current?.querySelector("li")?.scrollIntoView({ block: "nearest" });
    shown.current = asked;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the dependencies are triggers
  useEffect(() => toTop(), [asked, isChoosing]);
}
