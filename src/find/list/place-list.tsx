import { useEffect, useEffectEvent, useRef, useState } from "react";
import { queryKey } from "../../domain/filter/filters.ts";
import type { PlaceId } from "../../domain/place.ts";
import type { ListRow, ListSections } from "../../state/list-selectors.ts";
import { useApp, useAppState } from "../app-context.ts";
import { PlaceRows } from "./place-rows.tsx";

export interface PlaceListProps {
  readonly sections: ListSections;
  /** Whether the choices of a filter are open: on a phone they take the place of the list. */
  readonly isChoosing: boolean;
}

/** The list « Lieux »: places to rely upon, those that open within the hour, and a fold with those to be confirmed. */
export function PlaceList({ sections: { certain, soon, toConfirm }, isChoosing }: PlaceListProps) {
  const { messages } = useApp();
  const scroller = useRef<HTMLDivElement>(null);
  useTopWhenAsked(scroller, isChoosing);
  return (
    <div ref={scroller} className="place-scroller" tabIndex={-1}>
      {certain.length > 0 && <PlaceRows rows={certain} label={messages.searchGroups.lieu} />}
      {soon.length > 0 && (
        <>
          <h2 className="list-heading">{messages.soonTitle}</h2>
          <PlaceRows rows={soon} label={messages.soonTitle} />
        </>
      )}
      {toConfirm.length > 0 && <ToConfirm rows={toConfirm} isAlone={certain.length + soon.length === 0} />}
    </div>
  );
}

/** The fold of the places to be confirmed; open without other places, and for a place that is chosen elsewhere. */
function ToConfirm({ rows, isAlone }: { readonly rows: readonly ListRow[]; readonly isAlone: boolean }) {
  const { messages } = useApp();
  const hasChosen = useAppState(({ selection }) => selection.kind === "place" && rows.some(isOf(selection.id)));
  const [isOpen, setOpen] = useState(false);
  // Once chosen, the place stays listed, so that it gets the focus back.
  if (hasChosen && !isOpen) setOpen(true);
  return (
    <details
      className="to-confirm"
      open={isOpen || isAlone}
      onToggle={({ currentTarget }) => !isAlone && setOpen(currentTarget.open)}
    >
      <summary>{messages.toConfirmFold({ count: rows.length })}</summary>
      <p className="hint">{messages.toConfirmHint}</p>
      {(isOpen || isAlone) && <PlaceRows rows={rows} label={messages.verifications["a-confirmer"]} />}
    </details>
  );
}

function isOf(id: PlaceId): (row: ListRow) => boolean {
  return ({ place }) => place.id === id;
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
