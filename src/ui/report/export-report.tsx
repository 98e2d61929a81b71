import { useId, useState } from "react";
import { usePrinting } from "../../design/printing.tsx";
import { DetailIcon } from "../../design/symbols/detail-icon.tsx";
import { LazyPlot } from "../../features/distribution/figure.tsx";
import { useApp, useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { Choice } from "../shell/choice.tsx";
import { useSpoken } from "../spoken.ts";
import { Booklet, type Paper } from "./booklet.tsx";
import { PrintedReport } from "./printed-report.tsx";
import { isReportComing, whenReportMade } from "./report-data.ts";

/** « Exporter le rapport »: opens the browser's print window with the report, or the booklet. Printing the page prints the report. */
export function ExportReport() {
  const { store } = useApp();
  const { messages, language } = useDetailedApp();
  const [asked, setAsked] = useState<"report" | Paper>();
  const isPrinting = usePrinting();
  // An open sheet has a printed page of its own.
  const hasSheet = useAppState(({ selection }) => selection.kind === "place");
  const [awaited, setAwaited] = useState<"report" | Paper>();
  useSpoken(awaited !== undefined ? messages.reportComing : "");
  const noteId = useId();
  // Loads the code of the curve first, since printing does not wait; when that fails, it is printed without the curve.
  const ask = async (what: "report" | Paper) => {
    if (awaited !== undefined) return;
    if (isReportComing(store.getState())) setAwaited(what);
    await Promise.all([LazyPlot.preload(language).catch(() => undefined), whenReportMade(store)]);
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
      <BookletChoice isAwaited={awaited !== undefined && awaited !== "report"} onAsk={(paper) => void ask(paper)} />
      {asked === undefined && isPrinting && !hasSheet && <PrintedReport />}
      {asked === "report" && <PrintedReport onPrinted={finish} />}
      {asked !== undefined && asked !== "report" && <Booklet paper={asked} onPrinted={finish} />}
    </div>
  );
}

const PAPERS: readonly { readonly value: Paper; readonly label: string }[] = [
  { value: "a4", label: "A4" },
  { value: "a3", label: "A3" },
];

/** « Imprimer le cahier du territoire », on the chosen paper. */
function BookletChoice({ isAwaited, onAsk }: { readonly isAwaited: boolean; readonly onAsk: (paper: Paper) => void }) {
  const { messages } = useDetailedApp();
  const [paper, choosePaper] = useState<Paper>("a4");
  const noteId = useId();
  return (
    <div className="export-act">
      <Choice label={messages.bookletPaper} hasVisibleLabel value={paper} options={PAPERS} onChoose={choosePaper} />
      <button type="button" className="button" aria-describedby={noteId} onClick={() => onAsk(paper)}>
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
