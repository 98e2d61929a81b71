import "../styles/report.css";
import { useMemo } from "react";
import { createPortal } from "react-dom";
import { useApp } from "../app-context.ts";
import { DoubtfulPlacesLine } from "../coverage/doubtful-places.tsx";
import { measuredSentence } from "../coverage/measured-sentence.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { describeScenario, describeView } from "../export/describe-view.ts";
import { PRINT_COLOURS } from "../sheet/print-colours.ts";
import { ReportFigures } from "./report-figures.tsx";
import { ReportHours } from "./report-hours.tsx";
import { ReportMap } from "./report-map.tsx";
import { ReportMethod } from "./report-method.tsx";
import { ReportSpread } from "./report-spread.tsx";
import { ReportGaps, ReportWithin } from "./report-tables.tsx";
import { ServingNowhereLine } from "./serving-nowhere-line.tsx";
import { usePrint } from "./use-print.ts";

export interface PrintedReportProps {
  /** Given for a report on request: it prints once after mounting, and calls this function afterwards. */
  readonly onPrinted?: () => void;
}

/** Printed report of the chosen territory, two to four A4 pages, mounted only for printing. */
export function PrintedReport({ onPrinted }: PrintedReportProps) {
  const { store } = useApp();
  const { messages, format, language } = useDetailedApp();
  const provenance = useMemo(
    () => describeView(store.getState(), location.href, { messages, format }),
    [store, messages, format],
  );
  const scenario = describeScenario(store.getState(), { messages, format });
  usePrint(onPrinted);
  const title = messages.reportTitle({ name: provenance.territory });
  return createPortal(
    <article className="print-sheet territory-report" aria-label={title} lang={language} style={PRINT_COLOURS}>
      <header>
        <p className="report-made">
          {messages.appName}
          {provenance.exportedOn !== "" && ` · ${messages.reportMade({ date: format.date(provenance.exportedOn) })}`}
        </p>
        <h1>{title}</h1>
        <p>{measuredSentence(store.getState(), messages, format)}</p>
        <ServingNowhereLine />
        <DoubtfulPlacesLine />
        {scenario.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p className="report-note">{messages.labelled({ name: messages.reportLink, text: provenance.link })}</p>
      </header>
      <ReportFigures />
      <ReportMap />
      <ReportHours />
      <ReportWithin />
      <ReportSpread />
      <ReportGaps />
      <ReportMethod provenance={provenance} />
    </article>,
    document.body,
  );
}
