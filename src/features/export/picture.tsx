import { useId, useState } from "react";
import { DetailIcon } from "../../design/symbols/detail-icon.tsx";
import { PLAN_CREDIT } from "../../domain/base-map-credit.ts";
import { citeSources } from "../../formats/export/provenance.ts";
import { isPlanSeen } from "../../model/base-map/plan-selectors.ts";
import { describeScenario } from "../../ui/booklet/describe-view.ts";
import { measuredSentence } from "../../ui/coverage/measured-sentence.ts";
import { downloadFile } from "../../ui/download.ts";
import { useFrenchApp } from "../../ui/french-app.ts";
import type { Exporting } from "../../ui/use-export.ts";
import { composePicture, type PictureWords } from "./compose-picture.ts";
import { pictureLegend } from "./picture-legend.ts";

/** « Exporter la carte »: the present map, drawn again in the light colours, as a picture with title, legend and sources. */
export function ExportPicture({ exporting }: { readonly exporting: Exporting }) {
  const { services, messages } = useFrenchApp();
  const words = usePictureWords();
  const [isDrawing, setDrawing] = useState(false);
  const noteId = useId();
  const save = async () => {
    const described = exporting.describe(["carte"], "png");
    const { file } = described;
    setDrawing(true);
    exporting.say(messages.exportDrawing);
    try {
      const picture = await services.takePicture();
      if (picture === undefined) return exporting.say(messages.exportNoMap);
      downloadFile(file, await composePicture(picture, words(described)));
      exporting.say(messages.exportSaved({ file }));
    } catch {
      exporting.say(messages.exportFailed({ file }));
    } finally {
      setDrawing(false);
    }
  };
  return (
    <div className="export-act">
      <button
        type="button"
        className="button"
        aria-describedby={noteId}
        aria-disabled={isDrawing}
        onClick={() => void (isDrawing || save())}
      >
        <DetailIcon name="download" />
        {messages.exportPicture}
      </button>
      <p id={noteId} className="hint">
        {messages.exportPictureNote}
      </p>
    </div>
  );
}

/** Returns the texts of a picture of the present view. */
function usePictureWords(): (described: ReturnType<Exporting["describe"]>) => PictureWords {
  const { messages, format } = useFrenchApp();
  return ({ state, provenance }: ReturnType<Exporting["describe"]>): PictureWords => {
    const { territory, sources, exportedOn, link } = provenance;
    const outlines = [messages.attributionOutlines];
    const ground = isPlanSeen(state) ? PLAN_CREDIT : messages.attribution;
    const sentence = measuredSentence(state, messages, format);
    const { title, rows } = pictureLegend(state, { messages, format });
    return {
      title: messages.bookletTitle({ name: territory }),
      subtitle: [sentence, ...describeScenario(state, { messages, format })].join(" "),
      legendTitle: title,
      rows,
      scaleKm: (km) => messages.scaleKm({ number: format.number(km) }),
      north: messages.exportNorth,
      notes: [
        messages.labelled({ name: messages.bookletSources, text: citeSources(sources) }),
        [messages.appName, ground, ...outlines, exportedOn === "" ? "" : format.date(exportedOn), link]
          .filter((part) => part !== "")
          .join(" · "),
      ],
    };
  };
}
