import { useId, useState } from "react";
import { usePrinting } from "../../design/printing.tsx";
import { DetailIcon } from "../../design/symbols/detail-icon.tsx";
import { useApp, useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { useSpoken } from "../spoken.ts";
import { Booklet } from "./booklet.tsx";
import { PrintedReport } from "./printed-report.tsx";
import { isReportComing, whenReportMade } from "./report-data.ts";

/** « Exporter le rapport »: opens the browser's print window with the report, or the booklet. Printing the page prints the report. */
export function ExportReport() {
  const { store } = useApp();
  const { messages } = useDetailedApp();
  const [asked, setAsked] = useState<"report" | "booklet">();
  const isPrinting = usePrinting();
  // An open sheet has a printed page of its own.
  const hasSheet = useAppState(({ selection }) => selection.kind === "place");
  const [awaited, setAwaited] = useState<"report" | "booklet">();
  useSpoken(awaited !== undefined ? messages.reportComing : "");
  const noteId = useId();
  const ask = async (what: "report" | "booklet") => {
    if (awaited !== undefined) return;
    if (isReportComing(store.getState())) setAwaited(what);
    await whenReportMade(store);
    setAwaited(undefined);
    setAsked(what);
  };
  const finish = () => setAsked(undefined);
  return (
    <div className="export-act">
      <button type="button" className="button" aria-describedby={noteId} onClick={() => void ask("report")}>
        <DetailIcon name="print" />
        {messages.exportReport}
      </button>
      <p id={noteId} className="hint">
        {messages.exportReportNote}
      </p>
      {awaited === "report" && <p className="hint">{messages.reportComing}</p>}
      <BookletOffer isAwaited={awaited === "booklet"} onAsk={() => void ask("booklet")} />
      {asked === undefined && isPrinting && !hasSheet && <PrintedReport />}
      {asked === "report" && <PrintedReport onPrinted={finish} />}
      {asked === "booklet" && <Booklet onPrinted={finish} />}
    </div>
  );
}

/** « Imprimer le cahier du territoire ». */
function BookletOffer({ isAwaited, onAsk }: { readonly isAwaited: boolean; readonly onAsk: () => void }) {
  const { messages } = useDetailedApp();
  const noteId = useId();
  return (
    <div className="export-act">
      <button type="button" className="button" aria-describedby={noteId} onClick={onAsk}>
        <DetailIcon name="print" />
        {messages.bookletPrint}
      </button>
      <p id={noteId} className="hint">
        {messages.bookletNote}
      </p>
      {isAwaited && <p className="hint">{messages.reportComing}</p>}
    </div>
  );
}
