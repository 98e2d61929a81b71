import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useEffectEvent, useMemo } from "react";
import { useRovingFocus } from "../../../design/roving-focus.ts";
import { territoryKey } from "../../../domain/territory-ref.ts";
import type { FigureColumn } from "../../../domain/territory-table/table-columns.ts";
import type { TerritoryRow } from "../../../domain/territory-table/territory-row.ts";
import { selectChosenTerritory } from "../../../model/territory-selectors.ts";
import { selectTableSort } from "../../../model/territory-table-selectors.ts";
import { useAppState } from "../../app-context.ts";
import { heightWhenLaidOut } from "../../list/height-when-laid-out.ts";
import { keepItem } from "../../list/keep-item.ts";
import { TableRow } from "./table-row.tsx";
import { withGaps } from "./with-gaps.ts";

const USUAL_ROW_PX = 44;
const ROWS_BEYOND_VIEW = 6;
/** Rows behind the sticky head and foot, and one row that stays visible on a page key. */
const ROWS_KEPT_BY_PAGE = 3;

export interface TableBodyProps {
  readonly rows: readonly TerritoryRow[];
  readonly columns: readonly FigureColumn[];
  readonly scroller: HTMLElement | null;
}

/** Rows of the table: only the visible ones are mounted, and the one that is the tab stop. */
export function TableBody({ rows, columns, scroller }: TableBodyProps) {
  const chosenKey = territoryKey(useAppState(selectChosenTerritory));
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const roving = useRovingFocus<HTMLTableSectionElement>({
    keys,
    pageSize: () => Math.max(1, Math.floor((scroller?.clientHeight ?? 0) / USUAL_ROW_PX) - ROWS_KEPT_BY_PAGE),
  });
  const chosenRank = keys.indexOf(chosenKey);
  const tabStop = roving.active >= 0 ? roving.active : Math.max(chosenRank, 0);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => USUAL_ROW_PX,
    getItemKey: (rank) => keys[rank] ?? rank,
    overscan: ROWS_BEYOND_VIEW,
    measureElement: heightWhenLaidOut,
    rangeExtractor: (range) => keepItem(range, tabStop),
    // Size before layout, and where there is no layout: the table must already contain rows.
    initialRect: { width: 360, height: 480 },
  });
  useScrollToTop(scroller);
  useScrollTo(scroller, chosenKey, chosenRank, (rank) => {
    const { startIndex, endIndex } = virtualizer.range ?? { startIndex: 0, endIndex: 0 };
    // Rows at the edges may be covered by the sticky head or foot.
    if (rank <= startIndex || rank >= endIndex) virtualizer.scrollToIndex(rank, { align: "center" });
  });
  return (
    <tbody {...roving.list}>
      {withGaps(virtualizer.getVirtualItems(), virtualizer.getTotalSize()).map((line) => {
        if (line.kind === "gap") return <Gap key={line.key} heightPx={line.heightPx} span={columns.length + 1} />;
        const row = rows[line.index];
        return (
          row && (
            <TableRow
              key={line.key}
              ref={virtualizer.measureElement}
              row={row}
              rank={line.index}
              columns={columns}
              isChosen={line.index === chosenRank}
              isTabStop={line.index === tabStop}
            />
          )
        );
      })}
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

/** Scrolls to the chosen row when the choice changes, or when the row is listed again. */
function useScrollTo(scroller: HTMLElement | null, key: string, rank: number, scrollTo: (rank: number) => void): void {
  const isListed = rank >= 0;
  const scroll = useEffectEvent(() => {
    if (scroller !== null && isListed) scrollTo(rank);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the dependencies are triggers
  useEffect(() => scroll(), [scroller, key, isListed]);
}

function Gap({ heightPx, span }: { readonly heightPx: number; readonly span: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it is focusable; it only takes up the height of omitted rows
    <tr aria-hidden="true" className="table-gap">
      <td colSpan={span} style={{ height: heightPx }} />
    </tr>
  );
}
