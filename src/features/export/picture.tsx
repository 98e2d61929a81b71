import { useId, useState } from "react";
import { DetailIcon } from "../../design/symbols/detail-icon.tsx";
import { PLAN_CREDIT } from "../../domain/base-map-credit.ts";
import { pictureSize, SHEETS, type Sheet } from "../../domain/map-picture.ts";
import { citeSources } from "../../formats/export/provenance.ts";
import { isPlanSeen } from "../../model/base-map/plan-selectors.ts";
import { selectOutlineSource } from "../../model/source-selectors.ts";
import { measuredSentence } from "../../ui/coverage/measured-sentence.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { downloadFile } from "../../ui/download.ts";
import { keepFocusNear } from "../../ui/keep-focus.ts";
import { describeScenario } from "../../ui/report/describe-view.ts";
import { Choice } from "../../ui/shell/choice.tsx";
import type { Exporting } from "../../ui/use-export.ts";
import { composePicture, type PictureWords } from "./compose-picture.ts";
import { pictureLegend } from "./picture-legend.ts";

/** « Exporter la carte »: the present map, drawn again in the light colours, as a picture with title, legend and sources. */
export function ExportPicture({ exporting }: { readonly exporting: Exporting }) {
  const { services, messages, format } = useDetailedApp();
  const words = usePictureWords();
  const [isDrawing, setDrawing] = useState(false);
  const [sheet, chooseSheet] = useState<Sheet>("a4");
  const [isTooLarge, setTooLarge] = useState(false);
  const noteId = useId();
  const sizeText = (value: Sheet) =>
    messages.exportPictureWidth({
      name: value.toUpperCase(),
      number: format.number(pictureSize(value).pixelsAcross),
    });
  const save = async (asked: Sheet) => {
    // The name of a picture of A4 is that of older ones.
    const described = exporting.describe(asked === "a4" ? ["carte"] : ["carte", asked], "png");
    const { file } = described;
    setDrawing(true);
    setTooLarge(false);
    exporting.say(messages.exportDrawing);
    try {
      const picture = await services.takePicture(asked);
      if (picture === undefined) return exporting.say(messages.exportNoMap);
      downloadFile(file, await composePicture(picture, words(described)));
      exporting.say(messages.exportSaved({ file }));
    } catch {
      setTooLarge(asked !== "a4");
      exporting.say(asked === "a4" ? messages.exportFailed({ file }) : messages.exportPictureTooLarge);
    } finally {
      setDrawing(false);
    }
  };
  return (
    <div className="export-act">
      <Choice
        label={messages.exportPictureSize}
        hasVisibleLabel
        value={sheet}
        options={SHEETS.map((value) => ({ value, label: sizeText(value) }))}
        onChoose={chooseSheet}
      />
      <button
        type="button"
        className="button"
        aria-describedby={noteId}
        aria-disabled={isDrawing}
        onClick={() => void (isDrawing || save(sheet))}
      >
        <DetailIcon name="download" />
        {messages.exportPicture}
      </button>
      <p id={noteId} className="hint">
        {messages.exportPictureNote}
      </p>
      {isTooLarge && (
        <button
          type="button"
          className="button"
          aria-disabled={isDrawing}
          onClick={(event) => {
            keepFocusNear(event.currentTarget);
            chooseSheet("a4");
            void (isDrawing || save("a4"));
          }}
        >
          {messages.exportPictureSmaller}
        </button>
      )}
    </div>
  );
}

/** Returns the texts of a picture of the present view. */
function usePictureWords(): (described: ReturnType<Exporting["describe"]>) => PictureWords {
  const { messages, format } = useDetailedApp();
  return ({ state, provenance }: ReturnType<Exporting["describe"]>): PictureWords => {
    const { territory, sources, exportedOn, link } = provenance;
    const outlines = selectOutlineSource(state) === undefined ? [] : [messages.attributionOfficial];
    const ground = isPlanSeen(state) ? PLAN_CREDIT : messages.attribution;
    const sentence = measuredSentence(state, messages, format);
    const { title, rows } = pictureLegend(state, { messages, format });
    return {
      title: messages.reportTitle({ name: territory }),
      subtitle: [sentence, ...describeScenario(state, { messages, format })].join(" "),
      legendTitle: title,
      rows,
      scaleKm: (km) => messages.scaleKm({ number: format.number(km) }),
      north: messages.exportNorth,
      notes: [
        messages.labelled({ name: messages.reportSources, text: citeSources(sources) }),
        [messages.appName, ground, ...outlines, exportedOn === "" ? "" : format.date(exportedOn), link]
          .filter((part) => part !== "")
          .join(" · "),
      ],
    };
  };
}
