import { useEffect, useEffectEvent, useState } from "react";
import { flushSync } from "react-dom";
import type { ListRow } from "../../state/list-selectors.ts";
import { useRovingFocus } from "../../ui/roving-focus.ts";
import { useApp, useAppState } from "../app-context.ts";
import { RoundTripLine } from "../shell/lazy-views.tsx";
import { PlaceItem } from "./place-item.tsx";

/** Rows that fill a window: they follow a change at once, the others some at a time, each time in a task of its own. */
const ROWS_AT_ONCE = 16;
const ROWS_PER_TASK = 32;
const NO_ROWS: readonly ListRow[] = [];
/** Rows shown before « Voir la suite », and added by it: an imported file may have 20,000. */
const ROWS_PER_STEP = 200;

export interface PlaceRowsProps {
  readonly rows: readonly ListRow[];
  readonly label: string;
}

/** A list of places; after some hundred, a button shows more of them. Arrows, Home and End move the focus. */
export function PlaceRows({ rows, label }: PlaceRowsProps) {
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
  /** What was drawn before them. */
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
