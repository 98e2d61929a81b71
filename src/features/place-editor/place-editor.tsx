import "./style.css";
import { useId, useRef, useState } from "react";
import { tableRecords } from "../../domain/corrections/write-report-rows.ts";
import type { Place } from "../../domain/place.ts";
import type { RowRef } from "./row-editing.ts";
import { RowForm } from "./row-form.tsx";
import { usePlaceEditor } from "./words.tsx";

/** Editor of a place on its sheet: the form of its row, or of one of its rows. */
export function PlaceEditor({ place }: { readonly place: Place }) {
  const { words } = usePlaceEditor();
  const rows: readonly RowRef[] = tableRecords(place).map(({ table, record: { id } }) => ({ table, id }));
  const [rank, setRank] = useState(0);
  const [saved, setSaved] = useState<number>();
  const said = useRef<HTMLParagraphElement>(null);
  const id = useId();
  const row = rows[rank];
  return (
    <div className="editor">
      {rows.length > 1 && (
        <div className="report-field">
          <label htmlFor={id}>{words.rows}</label>
          <select id={id} value={rank} onChange={({ target }) => setRank(Number(target.value))}>
            {rows.map(({ table, id: rowId }, at) => (
              <option key={rowId} value={at}>
                {`${words.tables[table]} (${rowId})`}
              </option>
            ))}
          </select>
          <p className="hint">{words.rowsNote}</p>
        </div>
      )}
      <p ref={said} role="status" tabIndex={-1}>
        {saved !== undefined && saved > 0 && words.saved({ count: saved })}
      </p>
      {row !== undefined && saved === undefined && <RowForm key={row.id} row={row} onEnd={end} />}
      {saved !== undefined && (
        <button type="button" className="button button-wide" onClick={() => setSaved(undefined)}>
          {words.correct({ name: place.name })}
        </button>
      )}
    </div>
  );

  function end(changes: number): void {
    setSaved(changes);
    requestAnimationFrame(() => said.current?.focus());
  }
}
