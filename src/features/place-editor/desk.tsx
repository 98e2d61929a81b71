import { UnmarkedList } from "../../design/unmarked-list.tsx";
import "./style.css";
import { useId, useRef, useState } from "react";
import { PLACE_TABLES } from "../../domain/corrections/correction.ts";
import type { PlaceRow } from "../../domain/place-columns.ts";
import { plainText } from "../../domain/plain-text.ts";
import { PendingChanges } from "./pending-changes.tsx";
import type { RowRef } from "./row-editing.ts";
import { RowForm } from "./row-form.tsx";
import { sourceTables } from "./source-tables.ts";
import { TakeReport } from "./take-report.tsx";
import { usePlaceEditor } from "./words.tsx";

/** A new row; its table is chosen in the form. */
const NEW_ROW: RowRef = { table: "lieux-multiservices", id: "" };

/** « Corriger un lieu », in « Données »: a place to correct or to add, reports to take in, and the waiting changes with their files. */
export function EditorDesk() {
  const { words } = usePlaceEditor();
  const [row, setRow] = useState<RowRef>();
  const [said, setSaid] = useState("");
  const status = useRef<HTMLParagraphElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <div className="editor-desk">
      <p>{words.intro}</p>
      <p ref={status} role="status" tabIndex={-1}>
        {said}
      </p>
      {row === undefined ? (
        <>
          <FindRow onChoose={open} />
          <button type="button" className="button button-wide" onClick={() => open(NEW_ROW)}>
            {words.add}
          </button>
          <TakeReport />
        </>
      ) : (
        <>
          <h3 ref={title} tabIndex={-1}>
            {row.id === "" ? words.addTitle : `${words.tables[row.table]}, ${row.id}`}
          </h3>
          <RowForm key={`${row.table} ${row.id}`} row={row} onEnd={end} />
        </>
      )}
      <PendingChanges onEdit={open} />
    </div>
  );

  function open(chosen: RowRef): void {
    setSaid("");
    setRow(chosen);
    requestAnimationFrame(() => title.current?.focus());
  }

  function end(changes: number): void {
    setRow(undefined);
    setSaid(changes === 0 ? "" : words.saved({ count: changes }));
    requestAnimationFrame(() => status.current?.focus());
  }
}

/** Rows shown for a search. */
const MOST_FOUND = 10;

interface FoundRow extends RowRef {
  readonly row: PlaceRow;
}

/** Rows of all tables with every word in their name, commune or id. */
function findRows(query: string): readonly FoundRow[] {
  const wanted = plainText(query).split(" ").filter(Boolean);
  if (wanted.length === 0) return [];
  return PLACE_TABLES.flatMap((table) =>
    [...sourceTables().rowsOf(table).values()].flatMap((row) => {
      const text = plainText(`${row.name} ${row.commune} ${row.id}`);
      return wanted.every((word) => text.includes(word)) ? [{ table, id: row.id, row }] : [];
    }),
  );
}

function FindRow({ onChoose }: { readonly onChoose: (row: RowRef) => void }) {
  const { words } = usePlaceEditor();
  const [query, setQuery] = useState("");
  const id = useId();
  const hintId = useId();
  const found = findRows(query);
  return (
    <div className="report-field">
      <label htmlFor={id}>{words.find}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={query}
        aria-describedby={hintId}
        onChange={({ target }) => setQuery(target.value)}
      />
      <p id={hintId} className="hint">
        {words.findHint}
      </p>
      <p role="status">
        {query.trim() !== "" && words.found({ count: found.length })}
        {found.length > MOST_FOUND && ` ${words.foundMore}`}
      </p>
      {found.length > 0 && (
        <UnmarkedList className="editor-results">
          {found.slice(0, MOST_FOUND).map(({ table, id: rowId, row }) => (
            <li key={rowId}>
              <button type="button" className="button button-wide" onClick={() => onChoose({ table, id: rowId })}>
                {words.correct({ name: row.name })}
              </button>
              <span className="hint">{`${row.commune}, ${words.tables[table]} (${rowId})`}</span>
            </li>
          ))}
        </UnmarkedList>
      )}
    </div>
  );
}
