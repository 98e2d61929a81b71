import type { Issue } from "../../../domain/import/issue.ts";
import { writeIssues } from "../../../state/import/write-issues.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { downloadText } from "../../download.ts";
import { Icon } from "../../symbols/icon.tsx";
import type { Saying } from "./use-saying.ts";

export interface ReportButtonProps {
  readonly issues: readonly Issue[];
  readonly fileName: string;
  readonly say: Saying["say"];
}

/** Hands over all issues as a table, for whoever keeps the file. */
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
      <Icon name="download" />
      {messages.importReport}
    </button>
  );
}

/** Letters that every system keeps, without the ending. */
function plainName(fileName: string): string {
  return fileName.replace(/\.[^.]*$/, "").replaceAll(/[^\p{L}\p{N}-]+/gu, "-");
}
