import "../../styles/report.css";
import { useMemo } from "react";
import { createPortal } from "react-dom";
import type { LayerComparison } from "../../../domain/quality/compare-layer.ts";
import { useApp, useAppState } from "../../app-context.ts";
import { measuredSentence } from "../../coverage/measured-sentence.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { describeView } from "../../export/describe-view.ts";
import { ReportMethod } from "../../report/report-method.tsx";
import { usePrint } from "../../report/use-print.ts";
import { PRINT_COLOURS } from "../../sheet/print-colours.ts";
import { PrintedChanges } from "./printed-changes.tsx";
import { PrintedCoverage } from "./printed-coverage.tsx";
import { PrintedTables } from "./printed-tables.tsx";

export interface PrintedNetworkReportProps {
  readonly comparison: { readonly changes: LayerComparison; readonly name: string } | undefined;
  /** Given for a report on request: it prints once after mounting, and calls this function afterwards. */
  readonly onPrinted?: () => void;
}

/** Printed report « État des lieux », a few A4 pages, mounted only for printing. */
export function PrintedNetworkReport({ comparison, onPrinted }: PrintedNetworkReportProps) {
  const { store } = useApp();
  const { messages, format, language } = useDetailedApp();
  const provenance = useMemo(
    () => describeView(store.getState(), location.href, { messages, format }),
    [store, messages, format],
  );
  const today = useAppState((state) => state.now?.date ?? "");
  const measured = useAppState((state) => measuredSentence(state, messages, format));
  usePrint(onPrinted);
  return createPortal(
    <article
      className="print-sheet territory-report"
      aria-label={messages.networkReportTitle}
      lang={language}
      style={PRINT_COLOURS}
    >
      <header>
        <p className="report-made">
          {messages.appName}
          {today !== "" && ` · ${messages.reportMade({ date: format.date(today) })}`}
        </p>
        <h1>{messages.networkReportTitle}</h1>
        <p className="report-note">{messages.labelled({ name: messages.reportLink, text: provenance.link })}</p>
      </header>
      <PrintedTables />
      <PrintedCoverage measured={measured} />
      {comparison !== undefined && <PrintedChanges {...comparison} />}
      <ReportMethod provenance={provenance} />
    </article>,
    document.body,
  );
}
