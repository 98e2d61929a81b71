import { useEffect, useEffectEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { queryKey } from "../../domain/filter/filters.ts";
import type { PlaceId } from "../../domain/place.ts";
import type { ListRow, ListSections } from "../../state/list-selectors.ts";
import { useRovingFocus } from "../../ui/roving-focus.ts";
import { useApp, useAppState } from "../app-context.ts";
import { RoundTripLine } from "../shell/lazy-views.tsx";
import { PlaceItem } from "./place-item.tsx";

interface PlaceListProps {
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

/** Rows that fill a window: they follow a change at once, the others some at a time, each time in a task of its own. */
const ROWS_AT_ONCE = 16;
const ROWS_PER_TASK = 32;
const NO_ROWS: readonly ListRow[] = [];
/** Rows shown before « Voir la suite », and added by it: an imported file may have 20,000. */
const ROWS_PER_STEP = 200;

interface PlaceRowsProps {
  readonly rows: readonly ListRow[];
  readonly label: string;
}

/** A list of places; after some hundred, a button shows more of them. Arrows, Home and End move the focus. */
function PlaceRows({ rows, label }: PlaceRowsProps) {
  const { messages } = useApp();
  const isCarless = useAppState((state) => state.transitDay !== "non");
  const chosen = useAppState(({ selection }) => (selection.kind === "place" ? selection.id : undefined));
  const chosenRank = rows.findIndex(({ place }) => place.id === chosen);
  const [limit, setLimit] = useState(ROWS_PER_STEP);
  const drawable = rows.slice(0, Math.max(limit, chosenRank + 1));
  const { shown, isWhole } = useRowsInTurn(rows, drawable);
  const { list, moveTo, setActive } = useRovingFocus<HTMLUListElement>({ keys: shown.map(({ place }) => place.id) });
  // After a selection on the map or in the search, so that the place can get the focus.
  const showChosen = useEffectEvent(() => {
    if (chosenRank < 0) return;
    setActive(chosenRank);
    list.ref.current?.children[chosenRank]?.scrollIntoView({ block: "nearest" });
  });
  useEffect(() => {
    if (chosen !== undefined) showChosen();
  }, [chosen]);
  const showMore = () => {
    flushSync(() => setLimit(shown.length + ROWS_PER_STEP));
    moveTo(shown.length);
  };
  return (
    <>
      <ul className="place-list" aria-label={label} {...list}>
        {shown.map((row, rank) => (
          <li key={row.place.id} data-index={rank} aria-setsize={rows.length} aria-posinset={rank + 1}>
            <PlaceItem row={row}>{isCarless && <RoundTripLine place={row.place} />}</PlaceItem>
          </li>
        ))}
      </ul>
      {isWhole && shown.length < rows.length && (
        <button type="button" className="button button-wide" onClick={showMore}>
          {messages.showMore}
        </button>
      )}
    </>
  );
}

/** Changed rows while they are drawn. */
interface Turn {
  readonly rows: readonly ListRow[];
  /** How many of them are drawn; Infinity once all are. */
  readonly count: number;
  /** The rows that were drawn before them. */
  readonly former: readonly ListRow[];
}

/**
 * The rows to draw: of changed ones the first at once, before what was there, and more in each later task, so that the page answers meanwhile.
 * @param drawable the first of `rows`
 */
function useRowsInTurn(rows: readonly ListRow[], drawable: readonly ListRow[]) {
  const [last, setTurn] = useState<Turn>({ rows, count: ROWS_AT_ONCE, former: NO_ROWS });
  const turn = last.rows === rows ? last : { rows, count: ROWS_AT_ONCE, former: drawnIn(last) };
  const isWhole = turn.count === Number.POSITIVE_INFINITY;
  const drawMore = useEffectEvent(() => {
    const count = turn.count + ROWS_PER_TASK;
    setTurn({ ...turn, count: count < drawable.length ? count : Number.POSITIVE_INFINITY });
  });
  useEffect(() => {
    if (isWhole) return;
    const later = setTimeout(drawMore);
    return () => clearTimeout(later);
  });
  return { isWhole, shown: isWhole ? drawable : drawnIn(turn) };
}

/** The drawn rows of a turn, then what was there before. */
function drawnIn({ rows, count, former }: Turn): readonly ListRow[] {
  if (count === Number.POSITIVE_INFINITY) return rows;
  const first = rows.slice(0, count);
  const ids = new Set(first.map(({ place }) => place.id));
  return [...first, ...former.slice(0, ROWS_PER_STEP).filter(({ place }) => !ids.has(place.id))];
}
