import "../styles/export.css";
import { useId } from "react";
import { useDetailedApp } from "../detailed-app.ts";
import { ExportLayer } from "./export-layer.tsx";
import { ExportTables } from "./export-tables.tsx";
import { useExport } from "./use-export.ts";

/** « Exporter »: tables and layers to take away, each with where it comes from. */
export function ExportPart() {
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
      <p className="export-said" role="status">
        {exporting.said}
      </p>
    </div>
  );
}
