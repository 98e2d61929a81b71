import { useState } from "react";
import { stateAbout } from "../features/export/state-about.ts";
import type { ExportedTable } from "../features/export/write-csv.ts";
import type { ExportedLayer } from "../features/export/write-layer.ts";
import { writeArchive } from "../formats/csv/write-archive.ts";
import { writeTable } from "../formats/csv/write-table.ts";
import { type ExportName, exportFileName } from "../formats/export/file-name.ts";
import { type Provenance, provenanceSheet } from "../formats/export/provenance.ts";
import { provenanceName } from "../formats/export/provenance-name.ts";
import type { AppState } from "../model/app-state.ts";
import { selectChosenTerritory } from "../model/territory-selectors.ts";
import { describeView } from "./booklet/describe-view.ts";
import { downloadFile, downloadText } from "./download.ts";
import { useFrenchApp } from "./french-app.ts";

type Subject = ExportName["subject"];

export interface TextFile {
  /** Undefined for a file about the chosen territory. */
  readonly about?: ExportedTable | ExportedLayer;
  readonly subject: Subject;
  readonly extension: string;
  readonly type: string;
  /** For a table: it is saved in one archive with its provenance sheet. */
  readonly hasSheet?: boolean;
  /** Content of the file with its provenance; undefined when there is nothing to export. */
  readonly write: (state: AppState, provenance: Provenance) => string | undefined;
}

interface Described {
  readonly state: AppState;
  readonly provenance: Provenance;
  readonly file: string;
}

export interface Exporting {
  /** Result of the last export for the live region; "" before the first. */
  readonly said: string;
  readonly say: (text: string) => void;
  readonly save: (file: TextFile) => void;
  /** The present state, its provenance, and a file name. */
  readonly describe: (subject: Subject, extension: string) => Described;
}

/** Exports files from the present state and reports the result. */
export function useExport(): Exporting {
  const { store, messages, format } = useFrenchApp();
  const [said, say] = useState("");
  const describe = (state: AppState) => describeView(state, location.href, { messages, format });
  const save: Exporting["save"] = ({ about, subject, extension, type, hasSheet = false, write }) => {
    const present = store.getState();
    const state = about === undefined ? present : stateAbout(present, about);
    const provenance = describe(state);
    const file = nameFile(state, provenance, subject, extension);
    const text = write(state, provenance);
    if (text === undefined) {
      say(messages.exportNothing);
      return;
    }
    if (!hasSheet) {
      downloadText(file, type, text);
      say(messages.exportSaved({ file }));
      return;
    }
    const stem = file.slice(0, -extension.length - 1);
    const archive = `${stem}.zip`;
    const origin = writeTable(provenanceSheet(provenance), ";");
    downloadFile(archive, writeArchive({ [file]: text, [provenanceName(file)]: origin }));
    say(messages.exportSaved({ file: archive }));
  };
  return {
    said,
    say,
    save,
    describe: (subject, extension) => {
      const state = store.getState();
      const provenance = describe(state);
      return { state, provenance, file: nameFile(state, provenance, subject, extension) };
    },
  };
}

function nameFile(
  state: AppState,
  { territory, model, threshold, exportedOn }: Provenance,
  subject: Subject,
  extension: string,
): string {
  const isWhole = selectChosenTerritory(state).level === "region";
  const about = isWhole ? subject : [...subject, territory];
  return exportFileName({ subject: about, model, threshold, date: exportedOn, extension });
}
