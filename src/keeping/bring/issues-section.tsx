import { useMemo } from "react";
import { countPreview } from "../../domain/import/count-preview.ts";
import { joinCauses } from "../../domain/import/group-issues.ts";
import type { ImportPreview } from "../../domain/import/import-preview.ts";
import type { Issue } from "../../domain/import/issue.ts";
import { downloadText } from "../../ui/download.ts";
import { nombre } from "../../ui/messages/fr/grammar.ts";
import { DetailIcon } from "../../ui/symbols/detail-icon.tsx";
import { IssuesTable } from "./issues-table.tsx";
import { type PreviewCount, words } from "./words.ts";
import { writeIssues } from "./write-issues.ts";

const COUNTS: readonly PreviewCount[] = ["rows", "places", "leftOut", "elsewhere", "mended", "known"];

/** Counts shown even when they are 0. */
const ALWAYS: readonly PreviewCount[] = ["rows", "places", "leftOut"];

/** Counts of the rows of the file. */
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

export interface IssuesSectionProps {
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
    <div className="import-issues">
      <h3>{words.issues}</h3>
      {issues.length === 0 ? (
        <p className="hint">{words.noIssue}</p>
      ) : (
        <>
          <button type="button" className="button" onClick={save}>
            <DetailIcon name="download" />
            {words.report}
          </button>
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
