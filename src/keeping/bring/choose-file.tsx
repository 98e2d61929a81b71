import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { keepFocusNear } from "../../ui/keep-focus.ts";
import { DetailIcon } from "../../ui/symbols/detail-icon.tsx";
import { useImport } from "./use-import.ts";
import { words } from "./words.ts";

interface ChooseFileProps {
  /** Name of the former file when it was refused. */
  readonly refused: string | undefined;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Accepted files, the note that they stay on the device, and the button that opens the file dialog. */
export function ChooseFile({ refused, onFiles }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null);
  const staysId = useId();
  return (
    <>
      <p>{words.intro}</p>
      <p className="import-choose">
        <button
          type="button"
          className="button button-primary"
          aria-describedby={staysId}
          data-step={refused === undefined ? true : undefined}
          onClick={() => input.current?.click()}
        >
          <DetailIcon name="file" />
          {words.choose}
        </button>
        <span className="hint import-drop-hint">{words.dropHere}</span>
      </p>
      <p id={staysId} className="hint">
        {words.stays}
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
      {refused !== undefined && (
        <h2 className="import-refused" data-step tabIndex={-1}>
          {words.refused({ file: refused })}
        </h2>
      )}
    </>
  );
}

/** The file is being read, which takes too little time for a measure of progress; with a stop button. */
export function ReadingFile({ fileName }: { readonly fileName: string }) {
  const controller = useImport();
  const title = words.reading({ file: fileName });
  return (
    <div>
      <h2 data-step tabIndex={-1}>
        {title}
      </h2>
      <div className="import-progress">
        <progress aria-label={title} />
        <button
          type="button"
          className="button"
          onClick={({ currentTarget }) => {
            keepFocusNear(currentTarget);
            controller.stop();
          }}
        >
          {words.stop}
        </button>
      </div>
    </div>
  );
}

/**
 * Accepts files dropped anywhere on the page, with a visible hint while a file is dragged over it. Without it the browser would navigate to
 * the file.
 */
export function DropVeil({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const isOver = useFileDrop(onFiles);
  if (!isOver) return null;
  return createPortal(
    <div className="drop-veil" aria-hidden="true">
      <p>
        <DetailIcon name="download" size={28} />
        {words.dropNow}
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
