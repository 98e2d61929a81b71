import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { PRINT_COLOURS } from "../../design/printing.tsx";
import { DetailIcon } from "../../design/symbols/detail-icon.tsx";
import { citeSources } from "../../formats/export/provenance.ts";
import { measuredSentence } from "../../ui/coverage/measured-sentence.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { downloadText } from "../../ui/download.ts";
import { describeScenario } from "../../ui/report/describe-view.ts";
import { ReportMap } from "../../ui/report/report-map.tsx";
import type { Exporting } from "../../ui/use-export.ts";
import { composeMapSvg } from "./compose-map-svg.ts";

/** « Exporter la carte des communes »: the map of the report as a drawing (SVG) on a sheet of A4. */
export function ExportMapSvg({ exporting }: { readonly exporting: Exporting }) {
  const { messages, format } = useDetailedApp();
  const [isAsked, setAsked] = useState(false);
  const noteId = useId();
  const save = (stage: HTMLElement) => {
    const { state, provenance, file } = exporting.describe(["carte-communes"], "svg");
    setAsked(false);
    const map = stage.querySelector<SVGSVGElement>(".printed-map svg");
    if (map === null) return exporting.say(messages.exportNothing);
    const rows = [...stage.querySelectorAll(".report-legend li")].map((row) => ({
      symbol: row.querySelector("svg") ?? undefined,
      text: textsOf(row).join(" : "),
    }));
    const { territory, sources, exportedOn, link } = provenance;
    const onMap = [...stage.querySelectorAll(".report-legend .report-note")].map(
      ({ textContent }) => textContent ?? "",
    );
    const svg = composeMapSvg({
      title: messages.reportTitle({ name: territory }),
      subtitle: [measuredSentence(state, messages, format), ...describeScenario(state, { messages, format })].join(" "),
      map,
      rows,
      notes: [
        ...onMap,
        messages.labelled({ name: messages.reportSources, text: citeSources(sources) }),
        [messages.appName, messages.attribution, exportedOn === "" ? "" : format.date(exportedOn), link]
          .filter((part) => part !== "")
          .join(" · "),
      ],
    });
    downloadText(file, "image/svg+xml", svg);
    exporting.say(messages.exportSaved({ file }));
  };
  return (
    <div className="export-act">
      <button type="button" className="button" aria-describedby={noteId} onClick={() => setAsked(true)}>
        <DetailIcon name="download" />
        {messages.exportMapSvg}
      </button>
      <p id={noteId} className="hint">
        {messages.exportMapSvgNote}
      </p>
      {isAsked && <Stage onDrawn={save} />}
    </div>
  );
}

/** Draws the report's map out of sight, once. */
function Stage({ onDrawn }: { readonly onDrawn: (stage: HTMLElement) => void }) {
  const stage = useRef<HTMLDivElement>(null);
  const draw = useEffectEvent(() => stage.current && onDrawn(stage.current));
  useEffect(() => void draw(), []);
  return createPortal(
    <div ref={stage} hidden style={PRINT_COLOURS}>
      <ReportMap />
    </div>,
    document.body,
  );
}

/** Name of a class, and its people. */
function textsOf(row: Element): readonly string[] {
  const tally = row.querySelector(".report-tally")?.textContent ?? "";
  const name = (row.textContent ?? "").slice(0, (row.textContent ?? "").length - tally.length).trim();
  return tally === "" ? [name] : [name, tally];
}
