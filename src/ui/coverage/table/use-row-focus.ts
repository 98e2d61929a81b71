import { type FocusEvent, type KeyboardEvent, useState } from "react";
import { flushSync } from "react-dom";
import type { TerritoryRow } from "../../../domain/territory-table/territory-row.ts";
import { rowAfterKey } from "./row-keys.ts";

export interface RowFocus {
  /** Territory of the row that has or last had the focus. */
  readonly activeKey: string | undefined;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Arrow keys, Home, End and the page keys move between rows; the whole table is one tab stop. */
export function useRowFocus(
  rows: readonly TerritoryRow[],
  scroller: HTMLElement | null,
  rowsOfPage: () => number,
): RowFocus {
  const [activeKey, setActiveKey] = useState<string>();
  const focusRow = (rank: number) => {
    // The row must be mounted before it can have the focus.
    flushSync(() => setActiveKey(rows[rank]?.key));
    scroller?.querySelector<HTMLElement>(`[data-rank="${rank}"] button`)?.focus();
  };
  return {
    activeKey,
    onFocus: ({ target }) => setActiveKey(rows[rankOf(target)]?.key),
    onKeyDown: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof Element)) return;
      const next = rowAfterKey(event.key, rankOf(event.target), rows.length, rowsOfPage());
      if (next === undefined) return;
      event.preventDefault();
      focusRow(next);
    },
  };
}

function rankOf(target: Element): number {
  return Number(target.closest("[data-rank]")?.getAttribute("data-rank") ?? Number.NaN);
}
