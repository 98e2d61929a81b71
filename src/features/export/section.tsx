import "./style.css";
import { useState } from "react";
import { DetailIcon } from "../../design/symbols/detail-icon.tsx";
import { useAppState } from "../../ui/app-context.ts";
import { PrintBooklet } from "../../ui/booklet/print-booklet.tsx";
import { useFrenchApp } from "../../ui/french-app.ts";
import { Choice } from "../../ui/shell/choice.tsx";
import { type Exporting, useExport } from "../../ui/use-export.ts";
import { CopyLink } from "./copy-link.tsx";
import { ExportPicture } from "./picture.tsx";
import { ExportTables } from "./tables.tsx";
import { type ExportedLayer, selectExportedLayers, writeLayer } from "./write-layer.ts";

/** « Exporter »: tables, layers, a picture and a report, each with its provenance. */
export function ExportSection() {
  const { messages } = useFrenchApp();
  const exporting = useExport();
  return (
    <div className="export">
      <p className="hint">{messages.exportIntro}</p>
      <CopyLink />
      <ExportTables exporting={exporting} />
      <ExportLayer exporting={exporting} />
      <ExportPicture exporting={exporting} />
      <PrintBooklet />
      <p className="export-said" role="status">
        {exporting.said}
      </p>
    </div>
  );
}

/** Exports one map layer as GeoJSON. */
function ExportLayer({ exporting }: { readonly exporting: Exporting }) {
  const { messages } = useFrenchApp();
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
