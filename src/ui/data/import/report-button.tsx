import type { Issue } from "../../../domain/import/issue.ts";
import { writeIssues } from "../../../state/import/write-issues.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { downloadText } from "../../download.ts";
import { DetailIcon } from "../../symbols/detail-icon.tsx";
import type { Saying } from "./use-saying.ts";

export interface ReportButtonProps {
  readonly issues: readonly Issue[];
  readonly fileName: string;
  readonly say: Saying["say"];
}

/** Exports all issues as a table, for the maintainer of the file. */
export function ReportButton({ issues, fileName, say }: ReportButtonProps) {
  const { messages, language } = useDetailedApp();
  const save = () => {
    const file = `rapport_${plainName(fileName)}.csv`;
    const words = { effects: messages.issueEffects, reasons: messages.issueReasons, fields: messages.importFields };
    downloadText(file, "text/csv;charset=utf-8", writeIssues(issues, words, language === "en" ? "," : ";"));
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
