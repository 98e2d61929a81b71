import "./style.css";
import { useRef, useState } from "react";
import { useKeeping, useKeepingState } from "../context.ts";
import { CheckLine } from "./check-line.tsx";
import { ChooseFile, DropVeil, ReadingFile } from "./choose-file.tsx";
import { ImportedFile } from "./imported-file.tsx";
import { ReadFileForm } from "./read-file-form.tsx";
import { sayImport } from "./say-import.ts";
import { useImport } from "./use-import.ts";
import { useStepFocus } from "./use-step-focus.ts";
import { words } from "./words.ts";

/** « Apporter »: choice of a file; its columns and what is added, on one screen; the imported file. */
export function Bring() {
  const { store } = useKeeping();
  const importing = useKeepingState((state) => state.importing);
  const controller = useImport();
  const [last, setLast] = useState<File>();
  // A message beside those of the state; it ends with the step in which it was said.
  const [saying, setSaying] = useState({ text: "", during: importing.status });
  const say = (text: string, during = store.getState().importing.status) => setSaying({ text, during });
  const view = useRef<HTMLDivElement>(null);
  useStepFocus(view, importing.status);
  const take = (files: readonly File[]) => {
    const [file, ...others] = files;
    const { importing: now } = store.getState();
    if (file === undefined) return;
    if (now.status === "read") return say(words.openFirst({ file: now.file.name }));
    if (others.length > 0) return say(words.oneFile);
    setLast(file);
    controller.read(file);
  };
  const said = saying.during === importing.status ? saying.text : "";
  return (
    <div className="import" ref={view} tabIndex={-1}>
      <DropVeil onFiles={take} />
      <ImportedFile isNew={importing.status === "accepted"} />
      {importing.status === "reading" && <ReadingFile fileName={importing.fileName} />}
      {importing.status !== "reading" && importing.status !== "read" && (
        <ChooseFile refused={importing.status === "refused" ? importing.fileName : undefined} onFiles={take} />
      )}
      <CheckLine importing={importing} onRetry={last && (() => take([last]))}>
        {said || sayImport(importing)}
      </CheckLine>
      {importing.status === "read" && <ReadFileForm importing={importing} say={say} />}
    </div>
  );
}
