import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { useFrenchApp } from "../../ui/french-app.ts";
import { keepFocusNear } from "../../ui/keep-focus.ts";
import type { ImportState } from "./slice.ts";
import { type Saying, useSaying } from "./use-saying.tsx";
import "../../design/import.css";
import "../../design/import-review.css";
import { createPortal } from "react-dom";
import { DetailIcon } from "../../design/symbols/detail-icon.tsx";
import { useAppState } from "../../ui/app-context.ts";
import { useStepFocus } from "../../ui/data/use-step-focus.ts";
import { CheckLine } from "./check-line.tsx";
import { ImportedFile } from "./imported-file.tsx";
import { ReviewStep } from "./review-step.tsx";
import { sayImport } from "./say-import.ts";
import { UnderstoodStep } from "./understood-step.tsx";

/** « Importer un fichier »: choice of a file, mapping, check, and the layer. */
export function ImportView() {
  const { messages, format } = useFrenchApp();
  const importing = useAppState((state) => state.importing);
  const isKept = useAppState(({ imported }) => imported.layer !== undefined && imported.isKept);
  const saying = useSaying(importing.status);
  const { bring, last } = useBringFiles(saying.say);
  const view = useRef<HTMLDivElement>(null);
  useStepFocus(view, importing.status);
  return (
    <div className="import" ref={view} tabIndex={-1}>
      <DropVeil onFiles={bring} />
      <ImportedFile isNew={importing.status === "accepted"} />
      <UpperStep importing={importing} last={last} saying={saying} onFiles={bring} />
      <CheckLine importing={importing} onRetry={last && (() => bring([last]))}>
        {saying.said || sayImport(importing, isKept, { messages, format })}
      </CheckLine>
      {importing.status === "read" && <ReviewStep importing={importing} saying={saying} />}
    </div>
  );
}

interface UpperStepProps {
  readonly importing: ImportState;
  readonly last: File | undefined;
  readonly saying: Saying;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The part of the step above the status line. */
function UpperStep({ importing, last, saying, onFiles }: UpperStepProps) {
  const { messages } = useFrenchApp();
  switch (importing.status) {
    case "none":
    case "stopped":
    case "accepted":
      return <ChooseStep onFiles={onFiles} />;
    case "refused": {
      // No name when the code of the import could not be loaded.
      const file = importing.fileName || (last?.name ?? "");
      return <ChooseStep title={messages.importRefused({ file })} onFiles={onFiles} />;
    }
    case "reading":
      return <ReadingStep reading={importing} />;
    case "read":
      return <UnderstoodStep importing={importing} say={saying.say} />;
  }
}

interface ChooseStepProps {
  /** Result of the former file when it was refused. */
  readonly title?: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Accepted files, the note that they stay on the device, and the button that opens the file dialog. */
function ChooseStep({ title, onFiles }: ChooseStepProps) {
  const { messages } = useFrenchApp();
  const input = useRef<HTMLInputElement>(null);
  const staysId = useId();
  return (
    <>
      <p>{messages.importIntro}</p>
      <p id={staysId} className="hint">
        {messages.importStays}
      </p>
      <p className="import-choose">
        <button
          type="button"
          className="button button-primary"
          aria-describedby={staysId}
          data-step={title === undefined ? true : undefined}
          onClick={() => input.current?.click()}
        >
          <DetailIcon name="file" />
          {messages.importChoose}
        </button>
        <span className="hint import-drop-hint">{messages.importDropHere}</span>
      </p>
      <input
        ref={input}
        type="file"
        hidden
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file can then be chosen again after a correction.
          target.value = "";
          onFiles(files);
        }}
      />
      {title !== undefined && (
        <h3 className="import-refused" data-step tabIndex={-1}>
          {title}
        </h3>
      )}
    </>
  );
}

/**
 * Accepts files dropped anywhere on the page, with a visible hint while a file is dragged over it. Without it the browser would navigate to
 * the file.
 */
function DropVeil({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { messages } = useFrenchApp();
  const isOver = useFileDrop(onFiles);
  if (!isOver) return null;
  return createPortal(
    <div className="drop-veil" aria-hidden="true">
      <p>
        <DetailIcon name="download" size={28} />
        {messages.importDropNow}
      </p>
    </div>,
    document.body,
  );
}

function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!carriesFiles(event)) return;
      event.preventDefault();
      take([...(event.dataTransfer?.files ?? [])]);
    };
    const leave = (event: DragEvent) => {
      // While the file moves between two elements of the page, it stays over the page.
      if (event.relatedTarget === null) setOver(false);
    };
    document.addEventListener("dragover", hold);
    document.addEventListener("drop", drop);
    document.addEventListener("dragleave", leave);
    return () => {
      document.removeEventListener("dragover", hold);
      document.removeEventListener("drop", drop);
      document.removeEventListener("dragleave", leave);
    };
  }, []);
  return isOver;
}

/** Whether files are dragged, and not a text or a link. */
function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}

interface BringFiles {
  /** Imports a chosen or dropped file. During another import, or with several files, it imports nothing and shows a message. */
  readonly bring: (files: readonly File[]) => void;
  /** The file that this view imported last. */
  readonly last: File | undefined;
}

function useBringFiles(say: Saying["say"]): BringFiles {
  const { store, services, messages } = useFrenchApp();
  const [last, setLast] = useState<File>();
  const take = (file: File) => {
    setLast(file);
    services.importing((controller) => controller.read(file));
  };
  const bring: BringFiles["bring"] = (files) => {
    const [file, ...others] = files;
    const { importing } = store.getState();
    if (file === undefined) return;
    if (importing.status === "read") say(messages.importOpenFirst({ file: importing.file.name }));
    else if (others.length > 0) say(messages.importOneFile);
    else take(file);
  };
  return { bring, last };
}

/** The file is being read, which takes too little time for a measure of progress; with a stop button. */
function ReadingStep({ reading }: { readonly reading: Extract<ImportState, { readonly status: "reading" }> }) {
  const { messages, services } = useFrenchApp();
  const title = messages.importReading({ file: reading.fileName });
  return (
    <div>
      <h3 data-step tabIndex={-1}>
        {title}
      </h3>
      <div className="import-progress">
        <progress aria-label={title} />
        <button
          type="button"
          className="button"
          onClick={({ currentTarget }) => {
            keepFocusNear(currentTarget);
            services.importing((controller) => controller.stop());
          }}
        >
          {messages.importStop}
        </button>
      </div>
    </div>
  );
}
