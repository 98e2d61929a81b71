import { useEffect, useMemo, useRef, useState } from "react";
import { writeTable } from "../../data/csv/write-table.ts";
import { type Column, toFlatTable } from "../../domain/flat-table.ts";
import { countPreview, type ImportPreview } from "../../domain/import/import-preview.ts";
import { type Issue, type IssueCause, joinCauses, writeLines } from "../../domain/import/issue.ts";
import { ActButton } from "../../ui/act-button.tsx";
import { downloadText } from "../../ui/download.ts";
import { nombre } from "../../ui/messages/core/fr.ts";
import { Icon } from "../../ui/symbols/icon.tsx";
import { issueWords, type PreviewCount, words } from "./words.ts";

const COUNTS: readonly PreviewCount[] = ["rows", "places", "leftOut", "elsewhere", "mended", "known"];

/** Counts shown even when they are 0. */
const ALWAYS: readonly PreviewCount[] = ["rows", "places", "leftOut"];

export function PreviewCounts({ preview }: { readonly preview: ImportPreview }) {
  const summary = useMemo(() => countPreview(preview), [preview]);
  const shown = COUNTS.filter((count) => summary[count] > 0 || ALWAYS.includes(count));
  return (
    <dl className="import-counts">
      {shown.map((count) => (
        <div key={count}>
          <dt>{words.counts[count]}</dt>
          <dd>{nombre(summary[count])}</dd>
        </div>
      ))}
    </dl>
  );
}

interface IssuesSectionProps {
  readonly issues: readonly Issue[];
  readonly fileName: string;
  readonly say: (text: string) => void;
}

/** Issues of the rows, one for each cause, with a button that exports all of them line by line, for the maintainer of the file. */
export function IssuesSection({ issues, fileName, say }: IssuesSectionProps) {
  const causes = useMemo(() => joinCauses(issues), [issues]);
  const save = () => {
    const file = `rapport_${plainName(fileName)}.csv`;
    downloadText(file, "text/csv;charset=utf-8", writeIssues(issues));
    say(words.saved({ file }));
  };
  return (
    <div className="import-issues stack">
      <h3>{words.issues}</h3>
      {issues.length === 0 ? (
        <p className="hint">{words.noIssue}</p>
      ) : (
        <>
          <ActButton act={save}>
            <Icon name="download" />
            {words.report}
          </ActButton>
          <IssuesTable issues={causes} />
        </>
      )}
    </div>
  );
}

/** File name without extension, in characters that every file system accepts. */
function plainName(fileName: string): string {
  return fileName.replace(/\.[^.]*$/, "").replaceAll(/[^\p{L}\p{N}-]+/gu, "-");
}

const FIRST_ROWS = 10;
const STEP = 50;

/** The issues page by page: a damaged file has as many as rows. */
function IssuesTable({ issues }: { readonly issues: readonly IssueCause[] }) {
  const [most, setMost] = useState(FIRST_ROWS);
  const table = useRef<HTMLTableElement>(null);
  useFirstNewRow(table, most);
  const shown = issues.slice(0, most);
  const next = Math.min(STEP, issues.length - shown.length);
  return (
    <>
      <table className="import-table data-table" ref={table} tabIndex={-1}>
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
      <p className="button-row">
        <span className="hint">{words.shown({ done: shown.length, all: issues.length })}</span>
        {next > 0 && <ActButton act={() => setMost(most + STEP)}>{words.showMore({ count: next })}</ActButton>}
      </p>
    </>
  );
}

/** Focuses the first of the rows added on request. */
function useFirstNewRow(table: { readonly current: HTMLTableElement | null }, most: number): void {
  const last = useRef(most);
  useEffect(() => {
    if (last.current !== most) table.current?.querySelectorAll<HTMLElement>("tbody th")[last.current]?.focus();
    last.current = most;
  }, [table, most]);
}

/** Parts of a list of lines that are written; the report has all of them. */
const MOST_PARTS = 12;

function IssueRow({ issue }: { readonly issue: IssueCause }) {
  const { line, lines, column, value, effect, reason, suggestion } = issue;
  const tell = effect === "mended" ? words.applied : words.meant;
  return (
    <tr>
      <th scope="row" tabIndex={-1}>
        {nombre(line)}
      </th>
      <td>
        <strong>{column === "" ? words.wholeRow : column}</strong>
        {column !== "" && value === "" && <span className="hint-block">{words.emptyValue}</span>}
        {value !== "" && <span className="import-value">{value}</span>}
      </td>
      <td>
        <span className={`issue-effect issue-${effect}`}>{issueWords.effects[effect]}</span>
        {issueWords.reasons[reason]}
        {suggestion !== "" && <span className="hint-block">{tell({ text: suggestion })}</span>}
        {lines.length > 1 && (
          <span className="hint-block">
            {words.causeLines({ count: lines.length, text: writeLines(lines, MOST_PARTS) })}
          </span>
        )}
      </td>
    </tr>
  );
}

/**
 * The issues of a file as the text of a CSV file, one row each. Columns are in French, as in every exported table; effects, reasons and
 * fields in words. Text is escaped so that a spreadsheet does not run it as a formula.
 */
export function writeIssues(issues: readonly Issue[]): string {
  const columns: readonly Column<Issue>[] = [
    { name: "ligne", of: ({ line }) => line },
    { name: "colonne", of: ({ column }) => column },
    { name: "champ", of: ({ field }) => field && words.fields[field] },
    { name: "valeur", of: ({ value }) => value },
    { name: "effet", of: ({ effect }) => issueWords.effects[effect] },
    { name: "raison", of: ({ reason }) => issueWords.reasons[reason] },
    { name: "proposition", of: ({ suggestion }) => suggestion },
  ];
  return writeTable(toFlatTable(columns, issues), ";");
}
