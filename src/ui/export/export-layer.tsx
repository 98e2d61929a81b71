import { useState } from "react";
import { type ExportedLayer, selectExportedLayers, writeLayer } from "../../state/export/write-layer.ts";
import { useAppState } from "../app-context.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { Choice } from "../shell/choice.tsx";
import { DetailIcon } from "../symbols/detail-icon.tsx";
import type { Exporting } from "./use-export.ts";

/** Exports one map layer as GeoJSON. */
export function ExportLayer({ exporting }: { readonly exporting: Exporting }) {
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
