import { useEffect, useRef, useState } from "react";
import { type Issue, isSuggestionApplied } from "../../../domain/import/issue.ts";
import { useDetailedApp } from "../../detailed-app.ts";

const FIRST_ROWS = 10;
const STEP = 50;

/** The issues page by page: position in the file, value, and message. */
export function IssuesTable({ issues }: { readonly issues: readonly Issue[] }) {
  const { messages } = useDetailedApp();
  const [most, setMost] = useState(FIRST_ROWS);
  const table = useRef<HTMLTableElement>(null);
  useFirstNewRow(table, most);
  const shown = issues.slice(0, most);
  const next = Math.min(STEP, issues.length - shown.length);
  return (
    <>
      <table className="import-table" ref={table}>
        <caption className="visually-hidden">{messages.importIssues}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.importLine}</th>
            <th scope="col">{messages.importColumnAndValue}</th>
            <th scope="col">{messages.importRemark}</th>
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
        <span className="hint">{messages.importShown({ done: shown.length, all: issues.length })}</span>
        {next > 0 && (
          <button type="button" className="button" onClick={() => setMost(most + STEP)}>
            {messages.importShowMore({ count: next })}
          </button>
        )}
      </p>
    </>
  );
}

function IssueRow({ issue: { line, column, value, effect, reason, suggestion } }: { readonly issue: Issue }) {
  const { messages, format } = useDetailedApp();
  const tell = isSuggestionApplied({ effect, reason }) ? messages.importApplied : messages.importMeant;
  return (
    <tr>
      <th scope="row" tabIndex={-1}>
        {format.number(line)}
      </th>
      <td>
        <span className="import-column">{column === "" ? messages.importWholeRow : column}</span>
        {column !== "" && value === "" && <span className="hint-block">{messages.importEmptyValue}</span>}
        {value !== "" && <span className="import-value">{value}</span>}
      </td>
      <td>
        <span className={`issue-effect issue-${effect}`}>{messages.issueEffects[effect]}</span>
        {messages.issueReasons[reason]}
        {suggestion !== "" && <span className="import-suggestion">{tell({ text: suggestion })}</span>}
      </td>
    </tr>
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
