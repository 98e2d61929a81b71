import { useMemo, useState } from "react";
import type { Finding } from "../../../domain/intake/finding.ts";
import { type FindingFilter, filterFindings, groupFindings } from "../../../domain/intake/group-findings.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { FindingFilterChoice } from "./finding-filter-choice.tsx";
import { FindingsTable } from "./findings-table.tsx";
import { ReportButton } from "./report-button.tsx";
import type { Saying } from "./use-saying.ts";

export interface FindingsPartProps {
  readonly findings: readonly Finding[];
  readonly fileName: string;
  readonly say: Saying["say"];
}

/** What is to be told of the rows: what weighs most first, narrowed to an effect or a reason, and the whole to take away. */
export function FindingsPart({ findings, fileName, say }: FindingsPartProps) {
  const { messages } = useDetailedApp();
  const [filter, setFilter] = useState<FindingFilter>({});
  const groups = useMemo(() => groupFindings(findings), [findings]);
  const isThere = groups.some(
    ({ effect, reasons }) =>
      effect === filter.effect &&
      (filter.reason === undefined || reasons.some(({ reason }) => reason === filter.reason)),
  );
  // With other choices the findings that were looked at may be gone.
  const inForce = isThere ? filter : NO_FILTER;
  const shown = useMemo(() => filterFindings(findings, inForce), [findings, inForce]);
  return (
    <div className="intake-findings">
      <h4>{messages.intakeFindings}</h4>
      {findings.length === 0 ? (
        <p className="hint">{messages.intakeNoFinding}</p>
      ) : (
        <>
          <div className="intake-findings-tools">
            <FindingFilterChoice groups={groups} count={findings.length} filter={inForce} onChoose={setFilter} />
            <ReportButton findings={findings} fileName={fileName} say={say} />
          </div>
          <FindingsTable key={[inForce.effect, inForce.reason].join(" ")} findings={shown} />
        </>
      )}
    </div>
  );
}

const NO_FILTER: FindingFilter = {};
