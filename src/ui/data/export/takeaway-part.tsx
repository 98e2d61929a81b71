import "../../styles/export.css";
import { useId, useState } from "react";
import type { Separator } from "../../../domain/export/separator.ts";
import { selectFranceServicesCount, type TakeawayFormat } from "../../../state/export/write-takeaway.ts";
import { selectVisiblePlaces } from "../../../state/list-selectors.ts";
import { useAppState } from "../../app-context.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { SeparatorChoice } from "../../export/separator-choice.tsx";
import { FilterBar } from "../../filters/filter-bar.tsx";
import { LoadFault } from "../../shell/load-fault.tsx";
import { Icon } from "../../symbols/icon.tsx";
import { takenSentence } from "./taken-in-words.ts";
import { useTakeaway } from "./use-takeaway.ts";

/** « Exporter »: which places, how they are chosen, and three files that hold them. */
export function TakeawayPart() {
  const { messages } = useDetailedApp();
  const places = useAppState((state) => state.resources.places);
  if (places.status === "failed") return <LoadFault title={messages.loadFailed} fault={places.fault} />;
  if (places.status === "loading") return <div className="skeleton-figures" aria-hidden="true" />;
  return (
    <div className="export">
      <TakenPlaces />
      <TakenFiles />
    </div>
  );
}

/** How many places and by which filters, which can be changed here. */
function TakenPlaces() {
  const { messages, format } = useDetailedApp();
  const sentence = useAppState((state) => takenSentence(state, { messages, format }));
  return (
    <>
      <p className="hint">{messages.takenFollows}</p>
      <FilterBar />
      <p className="taken-places" role="status">
        {sentence}
      </p>
    </>
  );
}

function TakenFiles() {
  const { messages, language } = useDetailedApp();
  const { said, save } = useTakeaway();
  const [separator, setSeparator] = useState<Separator>(language === "en" ? "," : ";");
  const count = useAppState(selectVisiblePlaces).length;
  const officialCount = useAppState(selectFranceServicesCount);
  const noteId = useId();
  const files: readonly TakenFile[] = [
    { format: "table", label: messages.takeTable, note: messages.takeTableNote, count },
    { format: "layer", label: messages.takeLayer, note: messages.takeLayerNote, count },
    {
      format: "official",
      label: messages.takeOfficial,
      note: messages.takeOfficialNote({ count: officialCount }),
      count: officialCount,
    },
  ];
  return (
    <>
      <SeparatorChoice separator={separator} describedBy={noteId} onChoose={setSeparator} />
      <p id={noteId} className="hint">
        {messages.exportSeparatorNote}
      </p>
      <ul className="taken-files" aria-label={messages.takenFiles}>
        {files.map((file) => (
          <li key={file.format} className="export-act">
            <TakeButton file={file} onTake={() => save(file.format, separator)} />
          </li>
        ))}
      </ul>
      <p className="export-said" role="status">
        {said}
      </p>
    </>
  );
}

interface TakenFile {
  readonly format: TakeawayFormat;
  readonly label: string;
  readonly note: string;
  readonly count: number;
}

/** Where there is nothing to take the button stays, and the note beside it says why it does nothing. */
function TakeButton({
  file: { label, note, count },
  onTake,
}: {
  readonly file: TakenFile;
  readonly onTake: () => void;
}) {
  const noteId = useId();
  const isEmpty = count === 0;
  return (
    <>
      <button
        type="button"
        className="button"
        aria-describedby={noteId}
        aria-disabled={isEmpty}
        onClick={isEmpty ? undefined : onTake}
      >
        <Icon name="download" />
        {label}
      </button>
      <p id={noteId} className="hint">
        {note}
      </p>
    </>
  );
}
