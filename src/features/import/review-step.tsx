import { useMemo } from "react";
import { DetailIcon } from "../../design/symbols/detail-icon.tsx";
import { countPreview } from "../../domain/import/count-preview.ts";
import { joinCauses } from "../../domain/import/group-issues.ts";
import type { ImportPreview } from "../../domain/import/import-preview.ts";
import type { Issue } from "../../domain/import/issue.ts";
import { downloadText } from "../../ui/download.ts";
import { useFrenchApp } from "../../ui/french-app.ts";
import { AddLayer } from "./add-layer.tsx";
import { DuplicatesSection } from "./duplicates-section.tsx";
import { IssuesTable } from "./issues-table.tsx";
import { MappedValues } from "./mapped-values.tsx";
import type { PreviewCount } from "./messages/fr.ts";
import type { Checking, ReadImport } from "./slice.ts";
import type { Saying } from "./use-saying.tsx";
import { writeIssues } from "./write-issues.ts";

const COUNTS: readonly PreviewCount[] = ["rows", "places", "leftOut", "elsewhere", "mended", "known"];

/** Counts shown even when they are 0. */
const ALWAYS: readonly PreviewCount[] = ["rows", "places", "leftOut"];

export interface ReviewStepProps {
  readonly importing: ReadImport;
  readonly saying: Saying;
}

/** Preview of the import with the present choices: counts, issues, possible duplicates, and the new layer. */
export function ReviewStep({ importing, saying }: ReviewStepProps) {
  const { messages } = useFrenchApp();
  const preview = previewOf(importing.checking);
  return (
    <div className="import-review" aria-busy={importing.checking.status === "checking" || importing.isAdding}>
      {preview !== undefined && (
        <>
          <h3>{messages.importReview}</h3>
          <PreviewCounts preview={preview} />
          <MappedValues values={importing.choices.values ?? []} />
          <IssuesSection issues={preview.issues} fileName={importing.file.name} say={saying.say} />
          {preview.duplicates.length > 0 && <DuplicatesSection preview={preview} withKnown={importing.withKnown} />}
        </>
      )}
      <AddLayer importing={importing} preview={preview} say={saying.say} />
    </div>
  );
}

/** During a new check the former preview stays visible. */
function previewOf(checking: Checking): ImportPreview | undefined {
  if (checking.status === "checked") return checking.preview;
  return checking.status === "checking" ? checking.previous : undefined;
}

interface IssuesPartProps {
  readonly issues: readonly Issue[];
  readonly fileName: string;
  readonly say: Saying["say"];
}

/** Issues of the rows, one for each cause, with a button that exports all of them line by line. */
function IssuesSection({ issues, fileName, say }: IssuesPartProps) {
  const { messages } = useFrenchApp();
  const causes = useMemo(() => joinCauses(issues), [issues]);
  return (
    <div className="import-issues">
      <h4>{messages.importIssues}</h4>
      {issues.length === 0 ? (
        <p className="hint">{messages.importNoIssue}</p>
      ) : (
        <>
          <ReportButton issues={issues} fileName={fileName} say={say} />
          <IssuesTable issues={causes} />
        </>
      )}
    </div>
  );
}

/** Counts of the rows of the file. */
function PreviewCounts({ preview }: { readonly preview: ImportPreview }) {
  const { messages, format } = useFrenchApp();
  const summary = useMemo(() => countPreview(preview), [preview]);
  const shown = COUNTS.filter((count) => summary[count] > 0 || ALWAYS.includes(count));
  return (
    <dl className="import-counts">
      {shown.map((count) => (
        <div key={count}>
          <dt>{messages.importCounts[count]}</dt>
          <dd>{format.number(summary[count])}</dd>
        </div>
      ))}
    </dl>
  );
}

interface ReportButtonProps {
  readonly issues: readonly Issue[];
  readonly fileName: string;
  readonly say: Saying["say"];
}

/** Exports all issues as a table, for the maintainer of the file. */
function ReportButton({ issues, fileName, say }: ReportButtonProps) {
  const { messages } = useFrenchApp();
  const save = () => {
    const file = `rapport_${plainName(fileName)}.csv`;
    const words = { effects: messages.issueEffects, reasons: messages.issueReasons, fields: messages.importFields };
    downloadText(file, "text/csv;charset=utf-8", writeIssues(issues, words));
    say(messages.exportSaved({ file }));
  };
  return (
    <button type="button" className="button" onClick={save}>
      <DetailIcon name="download" />
      {messages.importReport}
    </button>
  );
}

/** File name without extension, in characters that every file system accepts. */
function plainName(fileName: string): string {
  return fileName.replace(/\.[^.]*$/, "").replaceAll(/[^\p{L}\p{N}-]+/gu, "-");
}
