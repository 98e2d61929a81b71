import "../styles/export.css";
import { useId } from "react";
import { useDetailedApp } from "../detailed-app.ts";
import { ExportLayer } from "./export-layer.tsx";
import { ExportPicture } from "./export-picture.tsx";
import { ExportReport } from "./export-report.tsx";
import { ExportTables } from "./export-tables.tsx";
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
