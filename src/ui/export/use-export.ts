import { useState } from "react";
import { type ExportName, exportFileName } from "../../domain/export/file-name.ts";
import type { Provenance } from "../../domain/export/provenance.ts";
import type { AppState } from "../../state/app-state.ts";
import { stateAbout } from "../../state/export/state-about.ts";
import type { ExportedTable } from "../../state/export/write-csv.ts";
import type { ExportedLayer } from "../../state/export/write-layer.ts";
import { selectChosenTerritory } from "../../state/territory-selectors.ts";
import { useDetailedApp } from "../detailed-app.ts";
import { downloadText } from "../download.ts";
import { describeView } from "./describe-view.ts";

export interface TextFile {
  readonly about: ExportedTable | ExportedLayer;
  readonly subject: ExportName["subject"];
  readonly extension: string;
  readonly type: string;
  /** The content with where it comes from; undefined while there is nothing to write. */
  readonly write: (state: AppState, provenance: Provenance) => string | undefined;
}

export interface Exporting {
  /** What became of the last export; "" before the first. */
  readonly said: string;
  readonly say: (text: string) => void;
  readonly save: (file: TextFile) => void;
  readonly nameFile: (subject: ExportName["subject"], extension: string) => string;
  readonly provenance: () => Provenance;
}

/** Writes files from the state of the moment, hands them to the browser, and says what became of it. */
export function useExport(): Exporting {
  const { store, messages, format } = useDetailedApp();
  const [said, say] = useState("");
  const describe = (state: AppState) => describeView(state, location.href, { messages, format });
  const nameFile = (state: AppState, subject: ExportName["subject"], extension: string) => {
    const { territory, model, threshold, exportedOn } = describe(state);
    const isWhole = selectChosenTerritory(state).level === "region";
    const about = isWhole ? subject : [...subject, territory];
    return exportFileName({ subject: about, model, threshold, date: exportedOn, extension });
  };
  const save: Exporting["save"] = ({ about, subject, extension, type, write }) => {
    const state = stateAbout(store.getState(), about);
    const file = nameFile(state, subject, extension);
    const text = write(state, describe(state));
    if (text === undefined) {
      say(messages.exportNothing);
      return;
    }
    downloadText(file, type, text);
    say(messages.exportSaved({ file }));
  };
  return {
    said,
    say,
    save,
    nameFile: (subject, extension) => nameFile(store.getState(), subject, extension),
    provenance: () => describe(store.getState()),
  };
}
