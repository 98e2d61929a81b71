import { useEffect, useRef, useState } from "react";
import { type IssueCause, writeLines } from "../../domain/import/group-issues.ts";
import { isSuggestionApplied } from "../../domain/import/issue.ts";
import { unknownValueField, VALUES_OF_FIELD } from "../../domain/import/value-mapping.ts";
import { keepFocusNear } from "../../ui/keep-focus.ts";
import { nombre } from "../../ui/messages/fr/grammar.ts";
import { issueWords } from "./issue-words.ts";
import { nameOfValue, useMapValue } from "./mapped-values.tsx";
import { words } from "./words.ts";

const FIRST_ROWS = 10;
const STEP = 50;

/** The issues page by page, one for each cause: first line, value, message, and all lines. */
export function IssuesTable({ issues }: { readonly issues: readonly IssueCause[] }) {
  const [most, setMost] = useState(FIRST_ROWS);
  const table = useRef<HTMLTableElement>(null);
  useFirstNewRow(table, most);
  const shown = issues.slice(0, most);
  const next = Math.min(STEP, issues.length - shown.length);
  return (
    <>
      <table className="import-table" ref={table} tabIndex={-1}>
        <caption className="visually-hidden">{words.issues}</caption>
        <thead>
          <tr>
            <th scope="col">{words.line}</th>
            <th scope="col">{words.columnAndValue}</th>
            <th scope="col">{words.remark}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((issue, rank) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: issues have no id, and the list is constant
            <IssueRow key={rank} issue={issue} />
          ))}
        </tbody>
      </table>
      <p className="import-more">
        <span className="hint">{words.shown({ done: shown.length, all: issues.length })}</span>
        {next > 0 && (
          <button type="button" className="button" onClick={() => setMost(most + STEP)}>
            {words.showMore({ count: next })}
          </button>
        )}
      </p>
    </>
  );
}

/** Parts of a list of lines that are written; the report has all of them. */
const MOST_PARTS = 12;

function IssueRow({ issue }: { readonly issue: IssueCause }) {
  const { line, lines, column, value, effect, reason, suggestion } = issue;
  const tell = isSuggestionApplied({ effect, reason }) ? words.applied : words.meant;
  return (
    <tr>
      <th scope="row" tabIndex={-1}>
        {nombre(line)}
      </th>
      <td>
        <span className="import-column">{column === "" ? words.wholeRow : column}</span>
        {column !== "" && value === "" && <span className="hint-block">{words.emptyValue}</span>}
        {value !== "" && <span className="import-value">{value}</span>}
      </td>
      <td>
        <span className={`issue-effect issue-${effect}`}>{issueWords.effects[effect]}</span>
        {issueWords.reasons[reason]}
        {suggestion !== "" && <span className="import-suggestion">{tell({ text: suggestion })}</span>}
        <ReadAs issue={issue} />
        {lines.length > 1 && (
          <span className="import-suggestion">
            {words.causeLines({ count: lines.length, text: writeLines(lines, MOST_PARTS) })}
          </span>
        )}
      </td>
    </tr>
  );
}

/** For a value that our vocabulary does not have: the choice of the value of ours that it is taken for. */
function ReadAs({ issue }: { readonly issue: IssueCause }) {
  const mapValue = useMapValue();
  const field = unknownValueField(issue);
  // The types are read above, beside the choice of their column.
  if (field === undefined || field === "category") return null;
  const label = words.readAs({ text: issue.value });
  return (
    <select
      className="import-select"
      aria-label={label}
      title={label}
      value=""
      onChange={({ currentTarget, target }) => {
        // The row goes away with its cause.
        keepFocusNear(currentTarget);
        mapValue({ field, text: issue.value }, target.value);
      }}
    >
      <option value="">{words.readAsNothing}</option>
      {VALUES_OF_FIELD[field].map((value) => (
        <option key={value} value={value}>
          {nameOfValue(field, value)}
        </option>
      ))}
    </select>
  );
}

/** Focuses the first of the rows added on request. */
function useFirstNewRow(table: { readonly current: HTMLTableElement | null }, most: number): void {
  const last = useRef(most);
  useEffect(() => {
    if (last.current !== most) table.current?.tBodies[0]?.rows[last.current]?.querySelector("th")?.focus();
    last.current = most;
  }, [table, most]);
}
