import { UnmarkedList } from "../../design/unmarked-list.tsx";
import "./style.css";
import { useId } from "react";
import { DetailIcon } from "../../design/symbols/detail-icon.tsx";
import { selectVisiblePlaces } from "../../model/list-selectors.ts";
import { useAppState } from "../../ui/app-context.ts";
import { FilterBar } from "../../ui/filters/filter-bar.tsx";
import { useFrenchApp } from "../../ui/french-app.ts";
import { LoadFault } from "../../ui/shell/load-fault.tsx";
import { useSpoken } from "../../ui/spoken.ts";
import type { PlacesExportFormat } from "./export-places.ts";
import { exportedSentence } from "./exported-in-words.ts";
import { usePlacesExport } from "./use-places-export.tsx";

/** « Exporter »: the visible places with their filters, and two file formats. */
export function PlacesExportSection() {
  const { messages } = useFrenchApp();
  const places = useAppState((state) => state.resources.places);
  if (places.status === "failed") return <LoadFault title={messages.loadFailed} fault={places.fault} />;
  if (places.status === "loading") return <div className="skeleton-figures" aria-hidden="true" />;
  return (
    <div className="export">
      <ExportedPlaces />
      <ExportFiles />
    </div>
  );
}

/** Number of exported places and their filters, which can be changed here. */
function ExportedPlaces() {
  const { messages, format } = useFrenchApp();
  const sentence = useAppState((state) => exportedSentence(state, { messages, format }));
  useSpoken(sentence);
  return (
    <>
      <p className="hint">{messages.exportFollows}</p>
      <FilterBar />
      <p className="exported-places">{sentence}</p>
    </>
  );
}

function ExportFiles() {
  const { messages } = useFrenchApp();
  const { said, save } = usePlacesExport();
  const count = useAppState(selectVisiblePlaces).length;
  const files: readonly ExportFile[] = [
    { format: "table", label: messages.takeTable, note: messages.takeTableNote },
    { format: "layer", label: messages.takeLayer, note: messages.takeLayerNote },
  ];
  return (
    <>
      <UnmarkedList className="exported-files" aria-label={messages.exportFiles}>
        {files.map((file) => (
          <li key={file.format} className="export-act">
            <TakeButton file={file} isEmpty={count === 0} onTake={() => save(file.format)} />
          </li>
        ))}
      </UnmarkedList>
      <p className="export-said" role="status">
        {said}
      </p>
    </>
  );
}

interface ExportFile {
  readonly format: PlacesExportFormat;
  readonly label: string;
  readonly note: string;
}

/** Without places the button stays enabled, and the note beside it says why it has no effect. */
function TakeButton({
  file: { label, note },
  isEmpty,
  onTake,
}: {
  readonly file: ExportFile;
  readonly isEmpty: boolean;
  readonly onTake: () => void;
}) {
  const noteId = useId();
  return (
    <>
      <button
        type="button"
        className="button"
        aria-describedby={noteId}
        aria-disabled={isEmpty}
        onClick={isEmpty ? undefined : onTake}
      >
        <DetailIcon name="download" />
        {label}
      </button>
      <p id={noteId} className="hint">
        {note}
      </p>
    </>
  );
}
