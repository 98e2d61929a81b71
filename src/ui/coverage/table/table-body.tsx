import { useEffect, useEffectEvent, useState } from "react";
import { flushSync } from "react-dom";
import { useRovingFocus } from "../../../design/roving-focus.ts";
import { territoryKey } from "../../../domain/territory-ref.ts";
import type { FigureColumn } from "../../../domain/territory-table/table-columns.ts";
import type { TerritoryRow } from "../../../domain/territory-table/territory-row.ts";
import { selectChosenTerritory } from "../../../model/territory-selectors.ts";
import { selectTableSort } from "../../../model/territory-table-selectors.ts";
import { useAppState } from "../../app-context.ts";
import { useFrenchApp } from "../../french-app.ts";
import { TableRow } from "./table-row.tsx";

const USUAL_ROW_PX = 44;
/** Rows shown before « Voir la suite », and added by it. */
const ROWS_PER_STEP = 200;
/** Rows behind the sticky head and foot, and one row that stays visible on a page key. */
const ROWS_KEPT_BY_PAGE = 3;
/** Key of the row with the button, beside those of territories. */
const MORE = "more";

export interface TableBodyProps {
  readonly rows: readonly TerritoryRow[];
  readonly columns: readonly FigureColumn[];
  readonly scroller: HTMLElement | null;
}

/** Rows of the table: the first of them, as far as the chosen one, and a button for more. */
export function TableBody({ rows, columns, scroller }: TableBodyProps) {
  const { messages } = useFrenchApp();
  const chosenKey = territoryKey(useAppState(selectChosenTerritory));
  const chosenRank = rows.findIndex(({ key }) => key === chosenKey);
  const [limit, setLimit] = useState(ROWS_PER_STEP);
  const shown = rows.slice(0, Math.max(limit, chosenRank + 1));
  const hasMore = shown.length < rows.length;
  const keys = shown.map(({ key }) => key);
  const roving = useRovingFocus<HTMLTableSectionElement>({
    keys: hasMore ? [...keys, MORE] : keys,
    pageSize: () => Math.max(1, Math.floor((scroller?.clientHeight ?? 0) / USUAL_ROW_PX) - ROWS_KEPT_BY_PAGE),
  });
  const tabStop = roving.active >= 0 ? roving.active : Math.max(chosenRank, 0);
  useScrollToTop(scroller);
  useChosenInSight(scroller, chosenKey, chosenRank);
  const showMore = () => {
    flushSync(() => setLimit(shown.length + ROWS_PER_STEP));
    roving.moveTo(shown.length);
  };
  return (
    <tbody {...roving.list}>
      {shown.map((row, rank) => (
        <TableRow
          key={row.key}
          row={row}
          rank={rank}
          columns={columns}
          isChosen={rank === chosenRank}
          isTabStop={rank === tabStop}
        />
      ))}
      {hasMore && (
        <tr key={MORE} data-index={shown.length}>
          <td colSpan={columns.length + 1}>
            <button type="button" className="button button-wide" onClick={showMore}>
              {messages.showMore}
            </button>
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** Scrolls to the top after a change of the order, the level or the rows. */
function useScrollToTop(scroller: HTMLElement | null): void {
  const { column, isDescending } = useAppState(selectTableSort);
  const level = useAppState((state) => state.tableLevel);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the dependencies are triggers
  useEffect(() => {
    // The braces discard the promise that newer browsers return, which is no clean-up function.
    scroller?.scrollTo({ top: 0 });
  }, [scroller, column, isDescending, level]);
}

/** Scrolls the table to the chosen row when the choice changes, or when the row is listed again, unless it is in sight. */
function useChosenInSight(scroller: HTMLElement | null, key: string, rank: number): void {
  const isListed = rank >= 0;
  const show = useEffectEvent(() => {
    const row = scroller?.querySelector<HTMLElement>(`[data-index="${rank}"]`);
    if (!scroller || !row) return;
    const top = row.offsetTop - scroller.scrollTop;
    // The sticky head and foot cover rows at the edges.
    const isInSight = top > 2 * USUAL_ROW_PX && top < scroller.clientHeight - 2 * USUAL_ROW_PX;
    if (!isInSight) scroller.scrollTo({ top: row.offsetTop - scroller.clientHeight / 2 });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the dependencies are triggers
  useEffect(() => show(), [scroller, key, isListed]);
}
