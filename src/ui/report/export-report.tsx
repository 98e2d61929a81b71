import { useId, useState } from "react";
import { usePrinting } from "../../design/printing.ts";
import { DetailIcon } from "../../design/symbols/detail-icon.tsx";
import { LazyPlot } from "../../features/distribution/figure.tsx";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { Choice } from "../shell/choice.tsx";
import { Booklet, type Paper } from "./booklet.tsx";
import { PrintedReport } from "./printed-report.tsx";

/** « Exporter le rapport »: opens the browser's print window with the report. Printing the page does the same. */
export function ExportReport() {
  const { messages, language } = useDetailedApp();
  const [isAsked, setAsked] = useState(false);
  const [isBookletAsked, setBookletAsked] = useState(false);
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
      <PrintBooklet onAsked={setBookletAsked} />
      {isAsked && <PrintedReport onPrinted={() => setAsked(false)} />}
      {!isAsked && !isBookletAsked && isPrinting && !hasSheet && <PrintedReport />}
    </div>
  );
}

const PAPERS: readonly { readonly value: Paper; readonly label: string }[] = [
  { value: "a4", label: "A4" },
  { value: "a3", label: "A3" },
];

/** « Imprimer le cahier du territoire »: opens the browser's print window with the booklet, on the chosen paper. */
function PrintBooklet({ onAsked }: { readonly onAsked: (isAsked: boolean) => void }) {
  const { messages, language } = useDetailedApp();
  const [paper, choosePaper] = useState<Paper>("a4");
  const [isAsked, setAsked] = useState(false);
  const noteId = useId();
  const turn = (isOn: boolean) => {
    setAsked(isOn);
    // The page prints nothing else beside it.
    onAsked(isOn);
  };
  const ask = async () => {
    await LazyPlot.preload(language).catch(() => undefined);
    turn(true);
  };
  return (
    <div className="export-act">
      <Choice label={messages.bookletPaper} hasVisibleLabel value={paper} options={PAPERS} onChoose={choosePaper} />
      <button type="button" className="button" aria-describedby={noteId} onClick={() => void ask()}>
        <DetailIcon name="print" />
        {messages.bookletPrint}
      </button>
      <p id={noteId} className="hint">
        {messages.bookletNote}
      </p>
      {isAsked && <Booklet paper={paper} onPrinted={() => turn(false)} />}
    </div>
  );
}
