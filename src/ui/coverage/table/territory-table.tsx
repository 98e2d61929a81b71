import "./territory-table.css";
import { useId, useState } from "react";
import type { FigureColumn } from "../../../domain/territory-table/table-columns.ts";
import type { TerritoryRow } from "../../../domain/territory-table/territory-row.ts";
import { TABLE_LEVELS } from "../../../model/app-state.ts";
import { selectMeasuredCommunes } from "../../../model/measured-share-selectors.ts";
import {
  selectRegionRow,
  selectScopeRow,
  selectTableColumns,
  selectTableRows,
  selectTableRowsInScope,
  selectTableScope,
} from "../../../model/territory-table-selectors.ts";
import { RadioGroup } from "../../access/radio-group.tsx";
import { RangeMeaning } from "../../access/range-meaning.tsx";
import { useAppState } from "../../app-context.ts";
import { useFrenchApp } from "../../french-app.ts";
import { useOnceDrawable } from "../../section/sections.tsx";
import { useSpoken } from "../../spoken.ts";
import { columnWidthRem, leastTableWidthRem } from "./column-widths.ts";
import { TableBody } from "./table-body.tsx";
import { TableHead } from "./table-head.tsx";
import { TotalRow } from "./table-row.tsx";

/** « Couverture par territoire »: départements, EPCI or communes with their figures, in an order that can be chosen. */
export function TerritoryTable() {
  const { messages } = useFrenchApp();
  const level = useAppState((state) => state.tableLevel);
  const every = useAppState(selectTableRows);
  const isOfSet = useAppState(
    (state) => state.tableLevel !== "commune" && selectTableScope(state)?.level === "ensemble",
  );
  const hasEstimates = useAppState((state) => selectMeasuredCommunes(state) !== undefined);
  const statusId = useId();
  const rows = useOnceDrawable(useAppState(selectTableRowsInScope));
  const count = every && rows && messages.tableCount({ level, count: rows.length, total: every.length });
  useSpoken(count);
  if (every === undefined || rows === undefined) return <div className="skeleton-figures" aria-hidden="true" />;
  return (
    <div className="territory-table">
      <div className="table-levels">
        <LevelChoice describedBy={statusId} />
      </div>
      {level === "epci" && (
        <p className="hint">
          {messages.tableEpciNames} {messages.epciSums}
        </p>
      )}
      {isOfSet && <p className="hint">{messages.tableSetRows}</p>}
      <p id={statusId} className="hint">
        {count}
      </p>
      <TableFrame rows={rows} />
      {hasEstimates && <p className="hint">{messages.estimateMark}</p>}
      <p className="hint">{messages.tableHint}</p>
      <RangeMeaning />
    </div>
  );
}

/** Choice of the level of the rows: départements, EPCI or communes. */
function LevelChoice({ describedBy }: { readonly describedBy: string }) {
  const { actions, messages } = useFrenchApp();
  const level = useAppState((state) => state.tableLevel);
  return (
    <RadioGroup
      legend={messages.tableLevel}
      value={level}
      options={TABLE_LEVELS.map((value) => ({ value, label: messages.tableLevels[value] }))}
      describedBy={describedBy}
      isInline
      onChoose={actions.chooseTableLevel}
    />
  );
}

/** The scrolling table with column headings, rows, and the totals of the chosen territory and of the region. At least one row. */
function TableFrame({ rows }: { readonly rows: readonly TerritoryRow[] }) {
  const { messages } = useFrenchApp();
  const columns = useAppState(selectTableColumns);
  const scope = useAppState(selectScopeRow);
  const region = useAppState(selectRegionRow);
  const totals = [scope, region].filter((row) => row !== undefined);
  // A state instead of a ref: the rows are rendered before the scroller is mounted, and need a second render.
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  return (
    <div ref={setScroller} className="territory-scroller" tabIndex={-1}>
      <table
        className="figures-table"
        style={{ minWidth: `${leastTableWidthRem(columns)}rem` }}
        // The count includes head and foot.
        aria-rowcount={rows.length + 1 + totals.length}
      >
        <caption className="visually-hidden">{messages.territoriesSections.table}</caption>
        <ColumnWidths columns={columns} />
        <TableHead columns={columns} />
        <TableBody rows={rows} columns={columns} scroller={scroller} />
        {totals.length > 0 && (
          <tfoot>
            {totals.map((row, rank) => (
              <TotalRow key={row.key} row={row} columns={columns} rowIndex={rows.length + 2 + rank} />
            ))}
          </tfoot>
        )}
      </table>
    </div>
  );
}

/** Fixed widths: otherwise the columns would change with the mounted rows. */
function ColumnWidths({ columns }: { readonly columns: readonly FigureColumn[] }) {
  return (
    <colgroup>
      <col />
      {columns.map((column) => (
        <col key={column} style={{ width: `${columnWidthRem(column)}rem` }} />
      ))}
    </colgroup>
  );
}
