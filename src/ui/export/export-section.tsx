import "./export.css";
import { useId, useState } from "react";
import { usePrinting } from "../../design/printing.ts";
import { DetailIcon } from "../../design/symbols/detail-icon.tsx";
import { LazyPlot } from "../../features/distribution/figure.tsx";
import { type ExportedLayer, selectExportedLayers, writeLayer } from "../../model/export/write-layer.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { PrintedReport } from "../report/printed-report.tsx";
import { Choice } from "../shell/choice.tsx";
import { ExportPicture } from "./export-picture.tsx";
import { ExportTables } from "./export-tables.tsx";
import type { Exporting } from "./use-export.ts";
import { useExport } from "./use-export.ts";

/** « Exporter »: tables, layers, a picture and a report, each with its provenance. */
export function ExportSection() {
  const { messages } = useDetailedApp();
  const exporting = useExport();
  const introId = useId();
  return (
    <div className="export">
      <p id={introId} className="hint">
        {messages.exportIntro}
      </p>
      <ExportTables exporting={exporting} describedBy={introId} />
      <ExportLayer exporting={exporting} />
      <ExportPicture exporting={exporting} />
      <ExportReport />
      <p className="export-said" role="status">
        {exporting.said}
      </p>
    </div>
  );
}

/** Exports one map layer as GeoJSON. */
function ExportLayer({ exporting }: { readonly exporting: Exporting }) {
  const { messages } = useDetailedApp();
  const layers = useAppState(selectExportedLayers);
  const [chosen, choose] = useState<ExportedLayer>("communes");
  const layer = layers.includes(chosen) ? chosen : "communes";
  const name = messages.exportLayers[layer];
  return (
    <div className="export-layer">
      <Choice
        label={messages.exportLayerChoice}
        hasVisibleLabel
        value={layer}
        options={layers.map((value) => ({ value, label: messages.exportLayers[value] }))}
        onChoose={choose}
      />
      <button
        type="button"
        className="button"
        onClick={() =>
          exporting.save({
            about: layer,
            subject: ["couche", layer],
            extension: "geojson",
            type: "application/geo+json",
            write: (state, provenance) => writeLayer(state, { layer, name, provenance }),
          })
        }
      >
        <DetailIcon name="download" />
        {messages.exportLayer}
      </button>
    </div>
  );
}

/** « Exporter le rapport »: opens the browser's print window with the report. Printing the page does the same. */
function ExportReport() {
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
