import { useId, useState } from "react";
import { useAppState } from "../app-context.ts";
import { LazyPlot } from "../coverage/distribution/curve-figure.tsx";
import { useDetailedApp } from "../detailed-app.ts";
import { ReportPaper } from "../report/report-paper.tsx";
import { usePrinting } from "../sheet/use-printing.ts";
import { Icon } from "../symbols/icon.tsx";

/** « Exporter le rapport »: the browser's print window, of paper instead of the page; printing the page does the same. */
export function ExportReport() {
  const { messages, language } = useDetailedApp();
  const [isAsked, setAsked] = useState(false);
  const isPrinting = usePrinting();
  // An open sheet has a paper of its own.
  const hasSheet = useAppState(({ selection }) => selection.kind === "place");
  const noteId = useId();
  // Paper cannot wait: the curve, whose code may not have come, would be missing; without it the rest still prints.
  const ask = async () => {
    await LazyPlot.preload(language).catch(() => undefined);
    setAsked(true);
  };
  return (
    <div className="export-act">
      <button type="button" className="button" aria-describedby={noteId} onClick={() => void ask()}>
        <Icon name="print" />
        {messages.exportReport}
      </button>
      <p id={noteId} className="hint">
        {messages.exportReportNote}
      </p>
      {isAsked && <ReportPaper onPrinted={() => setAsked(false)} />}
      {!isAsked && isPrinting && !hasSheet && <ReportPaper />}
    </div>
  );
}
