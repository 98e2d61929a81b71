import { useMemo, useState } from "react";
import { filterIssues, groupIssues, type IssueFilter } from "../../../domain/import/group-issues.ts";
import type { Issue } from "../../../domain/import/issue.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { IssueFilterChoice } from "./issue-filter-choice.tsx";
import { IssuesTable } from "./issues-table.tsx";
import { ReportButton } from "./report-button.tsx";
import type { Saying } from "./use-saying.ts";

export interface IssuesPartProps {
  readonly issues: readonly Issue[];
  readonly fileName: string;
  readonly say: Saying["say"];
}

/** Issues of the rows, gravest first, filtered by effect or reason, with a button that exports all of them. */
export function IssuesSection({ issues, fileName, say }: IssuesPartProps) {
  const { messages } = useDetailedApp();
  const [filter, setFilter] = useState<IssueFilter>({});
  const groups = useMemo(() => groupIssues(issues), [issues]);
  const isThere = groups.some(
    ({ effect, reasons }) =>
      effect === filter.effect &&
      (filter.reason === undefined || reasons.some(({ reason }) => reason === filter.reason)),
  );
  // After a change of other choices, the filtered issues may no longer exist.
  const inForce = isThere ? filter : NO_FILTER;
  const shown = useMemo(() => filterIssues(issues, inForce), [issues, inForce]);
  return (
    <div className="import-issues">
      <h4>{messages.importIssues}</h4>
      {issues.length === 0 ? (
        <p className="hint">{messages.importNoIssue}</p>
      ) : (
        <>
          <div className="import-issues-tools">
            <IssueFilterChoice groups={groups} count={issues.length} filter={inForce} onChoose={setFilter} />
            <ReportButton issues={issues} fileName={fileName} say={say} />
          </div>
          <IssuesTable key={[inForce.effect, inForce.reason].join(" ")} issues={shown} />
        </>
      )}
    </div>
  );
}

const NO_FILTER: IssueFilter = {};
