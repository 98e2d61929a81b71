import "./territory-table.css";
import { useId, useMemo, useRef, useState } from "react";
import type { CommuneCoverage } from "../../../domain/coverage/commune-coverage.ts";
import { COMMUNE_COVERAGES } from "../../../domain/coverage/commune-coverage.ts";
import { filterRows } from "../../../domain/territory-table/filter-rows.ts";
import { rowsByCoverage } from "../../../domain/territory-table/rows-by-coverage.ts";
import type { FigureColumn } from "../../../domain/territory-table/table-columns.ts";
import type { TerritoryRow } from "../../../domain/territory-table/territory-row.ts";
import { TABLE_LEVELS } from "../../../model/app-state.ts";
import { selectMeasuredCommunes } from "../../../model/measured-share-selectors.ts";
import { selectTerritoryAccess } from "../../../model/territory-selectors.ts";
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
  const [isScoped, setScoped] = useState(true);
  const hasEstimates = useAppState((state) => selectMeasuredCommunes(state) !== undefined);
  const [text, setText] = useState("");
  const [coverage, setCoverage] = useState<CommuneCoverage>();
  const field = useRef<HTMLInputElement>(null);
  const statusId = useId();
  const rows = useAppState(isScoped ? selectTableRowsInScope : selectTableRows);
  const asked = level === "commune" ? coverage : undefined;
  const found = useOnceDrawable(
    useMemo(() => rows && rowsByCoverage(filterRows(rows, text), asked), [rows, text, asked]),
  );
  const clear = () => {
    setText("");
    setCoverage(undefined);
    field.current?.focus();
  };
  const count = every && found && messages.tableCount({ level, count: found.length, total: every.length });
  useSpoken(count);
  if (every === undefined || found === undefined) return <div className="skeleton-figures" aria-hidden="true" />;
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
      <div className="table-tools">
        <label className="table-filter">
          {messages.tableFilter}
          <input
            ref={field}
            type="search"
            value={text}
            autoComplete="off"
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        {level === "commune" && <CoverageChoice coverage={coverage} onChoose={setCoverage} />}
      </div>
      <ScopeChoice isScoped={isScoped} onScope={setScoped} />
      <p id={statusId} className="hint">
        {count}
      </p>
      {found.length === 0 ? <EmptyTable text={text} coverage={asked} onClear={clear} /> : <TableFrame rows={found} />}
      {hasEstimates && <p className="hint">{messages.estimateMark}</p>}
      <p className="hint">{messages.tableHint}</p>
      <RangeMeaning />
    </div>
  );
}

interface ScopeChoiceProps {
  readonly isScoped: boolean;
  readonly onScope: (isScoped: boolean) => void;
}

/** Choice between the rows inside the chosen territory and all rows. */
function ScopeChoice({ isScoped, onScope }: ScopeChoiceProps) {
  const { messages } = useFrenchApp();
  const name = useAppState((state) => {
    const scope = selectTableScope(state);
    return scope && selectTerritoryAccess(state, scope)?.name;
  });
  const hasPartialRows = useAppState(
    (state) => state.tableLevel !== "commune" && selectTableScope(state)?.level === "ensemble",
  );
  if (name === undefined) return null;
  return (
    <>
      <label className="option">
        <input type="checkbox" checked={isScoped} onChange={(event) => onScope(event.target.checked)} />
        <span className="option-name">{messages.tableInside({ name })}</span>
      </label>
      {hasPartialRows && <p className="hint">{messages.tableSetRows}</p>}
    </>
  );
}

interface CoverageChoiceProps {
  /** Undefined for any coverage. */
  readonly coverage: CommuneCoverage | undefined;
  readonly onChoose: (coverage: CommuneCoverage | undefined) => void;
}

/** Filter of the communes by their coverage. */
function CoverageChoice({ coverage, onChoose }: CoverageChoiceProps) {
  const { messages } = useFrenchApp();
  const id = useId();
  return (
    <div className="table-filter">
      <label htmlFor={id}>{messages.tableCoverageFilter}</label>
      <select
        id={id}
        value={coverage ?? ""}
        onChange={({ target }) => onChoose(COMMUNE_COVERAGES.find((one) => one === target.value))}
      >
        <option value="">{messages.tableAnyCoverage}</option>
        {COMMUNE_COVERAGES.map((one) => (
          <option key={one} value={one}>
            {messages.communeCoverages[one]}
          </option>
        ))}
      </select>
    </div>
  );
}

interface EmptyTableProps {
  readonly text: string;
  /** Filter by coverage, besides the name. */
  readonly coverage: CommuneCoverage | undefined;
  readonly onClear: () => void;
}

/** Message that no row matches, with a button that clears the filter. */
function EmptyTable({ text, coverage, onClear }: EmptyTableProps) {
  const { messages } = useFrenchApp();
  const level = useAppState((state) => state.tableLevel);
  return (
    <div className="notice">
      <div>
        <p>{messages.tableEmpty({ level, text: text.trim(), coverage })}</p>
        <button type="button" className="button" onClick={onClear}>
          {messages.tableClearFilter}
        </button>
      </div>
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
