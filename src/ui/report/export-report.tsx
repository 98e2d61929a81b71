import { useId, useState } from "react";
import { usePrinting } from "../../design/printing.ts";
import { DetailIcon } from "../../design/symbols/detail-icon.tsx";
import { LazyPlot } from "../../features/distribution/figure.tsx";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { PrintedReport } from "./printed-report.tsx";

/** « Exporter le rapport »: opens the browser's print window with the report. Printing the page does the same. */
export function ExportReport() {
  const { messages, language } = useDetailedApp();
  const [isAsked, setAsked] = useState(false);
  const isPrinting = usePrinting();
  // An open sheet has a printed page of its own.
  const hasSheet = useAppState(({ selection }) => selection.kind === "place");
  const noteId = useId();
  // Loads the code of the curve first, since printing does not wait; when that fails, the report prints without the curve.
  const ask = async () => {
    await LazyPlot.preload(language).catch(() => undefined);
    setAsked(true);
  };
  return (
    <div className="export-act">
      <button type="button" className="button" aria-describedby={noteId} onClick={() => void ask()}>
        <DetailIcon name="print" />
        {messages.exportReport}
      </button>
      <p id={noteId} className="hint">
        {messages.exportReportNote}
      </p>
      {isAsked && <PrintedReport onPrinted={() => setAsked(false)} />}
      {!isAsked && isPrinting && !hasSheet && <PrintedReport />}
    </div>
  );
}
