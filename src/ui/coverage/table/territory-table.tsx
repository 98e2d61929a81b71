import "../../styles/territory-table.css";
import { useId, useMemo, useRef, useState } from "react";
import type { CommuneCoverage } from "../../../domain/coverage/commune-coverage.ts";
import { filterRows } from "../../../domain/territory-table/filter-rows.ts";
import { rowsByCoverage } from "../../../domain/territory-table/rows-by-coverage.ts";
import { selectMeasuredShare } from "../../../state/measured-share-selectors.ts";
import { selectTerritoryAccess } from "../../../state/territory-selectors.ts";
import { selectTableRows, selectTableRowsInScope, selectTableScope } from "../../../state/territory-table-selectors.ts";
import { RangeMeaning } from "../../access/range-meaning.tsx";
import { useAppState } from "../../app-context.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { ColumnsChoice } from "./columns-choice.tsx";
import { CoverageChoice } from "./coverage-choice.tsx";
import { EmptyTable } from "./empty-table.tsx";
import { LevelChoice } from "./level-choice.tsx";
import { TableFrame } from "./table-frame.tsx";
import { WidenButton } from "./widen-button.tsx";

/** « Couverture par territoire »: départements, EPCI or communes with their figures; order and columns can be chosen. */
export function TerritoryTable() {
  const { messages } = useDetailedApp();
  const level = useAppState((state) => state.tableLevel);
  const every = useAppState(selectTableRows);
  const inScope = useAppState(selectTableRowsInScope);
  const [isScoped, setScoped] = useState(true);
  const hasEstimates = useAppState((state) => (selectMeasuredShare(state)?.estimated.communes ?? 0) > 0);
  const [text, setText] = useState("");
  const [coverage, setCoverage] = useState<CommuneCoverage>();
  const field = useRef<HTMLInputElement>(null);
  const statusId = useId();
  const rows = isScoped ? inScope : every;
  const asked = level === "commune" ? coverage : undefined;
  const found = useMemo(() => rows && rowsByCoverage(filterRows(rows, text), asked), [rows, text, asked]);
  const clear = () => {
    setText("");
    setCoverage(undefined);
    field.current?.focus();
  };
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
        <WidenButton />
        <ColumnsChoice />
      </div>
      <ScopeChoice isScoped={isScoped} onScope={setScoped} />
      <p id={statusId} className="hint" role="status">
        {messages.tableCount({ level, count: found.length, total: every.length })}
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
  const { messages } = useDetailedApp();
  const name = useAppState((state) => {
    const scope = selectTableScope(state);
    return scope && selectTerritoryAccess(state, scope)?.name;
  });
  if (name === undefined) return null;
  return (
    <label className="option">
      <input type="checkbox" checked={isScoped} onChange={(event) => onScope(event.target.checked)} />
      <span className="option-name">{messages.tableInside({ name })}</span>
    </label>
  );
}
