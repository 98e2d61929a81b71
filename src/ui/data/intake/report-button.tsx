import type { Finding } from "../../../domain/intake/finding.ts";
import { writeFindings } from "../../../state/intake/write-findings.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { downloadText } from "../../download.ts";
import { Icon } from "../../symbols/icon.tsx";
import type { Saying } from "./use-saying.ts";

export interface ReportButtonProps {
  readonly findings: readonly Finding[];
  readonly fileName: string;
  readonly say: Saying["say"];
}

/** Hands over all findings as a table, for whoever keeps the file. */
export function ReportButton({ findings, fileName, say }: ReportButtonProps) {
  const { messages, language } = useDetailedApp();
  const save = () => {
    const file = `rapport_${plainName(fileName)}.csv`;
    const words = { effects: messages.findingEffects, reasons: messages.findingReasons, fields: messages.intakeFields };
    downloadText(file, "text/csv;charset=utf-8", writeFindings(findings, words, language === "en" ? "," : ";"));
    say(messages.exportSaved({ file }));
  };
  return (
    <button type="button" className="button" onClick={save}>
      <Icon name="download" />
      {messages.intakeReport}
    </button>
  );
}

/** Letters that every system keeps, without the ending. */
function plainName(fileName: string): string {
  return fileName.replace(/\.[^.]*$/, "").replaceAll(/[^\p{L}\p{N}-]+/gu, "-");
}
