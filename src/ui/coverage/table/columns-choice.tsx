import { useId, useState } from "react";
import { columnsFor } from "../../../domain/territory-table/choose-columns.ts";
import type { OptionalColumn } from "../../../domain/territory-table/table-columns.ts";
import { selectPeopleGroup } from "../../../model/demand-selectors.ts";
import { selectTableColumns, selectTableSubject } from "../../../model/territory-table-selectors.ts";
import { useAppState } from "../../app-context.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { columnName } from "./table-words.ts";

/** Checkboxes for the columns beside the name. */
export function ColumnsChoice() {
  const { messages } = useDetailedApp();
  const [isOpen, setOpen] = useState(false);
  const shown = useAppState(selectTableColumns);
  const boxesId = useId();
  return (
    <>
      <button
        type="button"
        className="button"
        aria-expanded={isOpen}
        aria-controls={boxesId}
        onClick={() => setOpen(!isOpen)}
      >
        {messages.tableChooseColumns({ count: shown.length })}
      </button>
      <fieldset id={boxesId} className="table-columns" hidden={!isOpen}>
        <legend className="visually-hidden">{messages.tableColumnsShown}</legend>
        <ColumnBoxes shown={shown} />
      </fieldset>
    </>
  );
}

function ColumnBoxes({ shown }: { readonly shown: readonly OptionalColumn[] }) {
  const { actions, messages } = useDetailedApp();
  const subject = useAppState(selectTableSubject);
  const group = useAppState(selectPeopleGroup);
  const isUsual = useAppState((state) => state.tableColumns === undefined);
  const toggle = (column: OptionalColumn) =>
    actions.chooseTableColumns(shown.includes(column) ? shown.filter((other) => other !== column) : [...shown, column]);
  return (
    <>
      <div className="options-short">
        {columnsFor(subject).map((column) => (
          <label key={column} className="option">
            <input type="checkbox" checked={shown.includes(column)} onChange={() => toggle(column)} />
            <span className="option-name">{columnName(column, messages, { ...subject, group })}</span>
          </label>
        ))}
      </div>
      <button
        type="button"
        className="button button-plain"
        aria-disabled={isUsual}
        onClick={() => actions.chooseTableColumns(undefined)}
      >
        {messages.tableUsualColumns}
      </button>
    </>
  );
}
