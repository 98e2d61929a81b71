import { type ReactNode, useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import { ActButton } from "../../ui/act-button.tsx";
import { Icon } from "../../ui/symbols/icon.tsx";
import { useKeeping, useKeepingState } from "../context.ts";
import { FORMAT } from "../words.ts";
import { useImport } from "./controller.ts";
import type { ImportState } from "./import-state.ts";
import { ReadFileForm } from "./read-file-form.tsx";
import { sayImport } from "./say-import.ts";
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

interface ChooseFileProps {
  /** Name of the former file when it was refused. */
  readonly refused: string | undefined;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Accepted files, the note that they stay on the device, and the button that opens the file dialog. */
function ChooseFile({ refused, onFiles }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null);
  const staysId = useId();
  return (
    <>
      <p>{words.intro}</p>
      <p className="button-row">
        <ActButton
          look="primary"
          aria-describedby={staysId}
          data-step={refused === undefined ? true : undefined}
          act={() => input.current?.click()}
        >
          <Icon name="file" />
          {words.choose}
        </ActButton>
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
function ReadingFile({ fileName }: { readonly fileName: string }) {
  const controller = useImport();
  const title = words.reading({ file: fileName });
  return (
    <div>
      <h2 data-step tabIndex={-1}>
        {title}
      </h2>
      <div className="button-row">
        <progress aria-label={title} />
        <ActButton isLeaving act={() => controller.stop()}>
          {words.stop}
        </ActButton>
      </div>
    </div>
  );
}

/**
 * Accepts files dropped anywhere on the page, with a visible hint while a file is dragged over it. Without it the browser would navigate to
 * the file.
 */
function DropVeil({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const isOver = useFileDrop(onFiles);
  if (!isOver) return null;
  return createPortal(
    <div className="drop-veil" aria-hidden="true">
      <Icon name="download" size={28} />
      {words.dropNow}
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
    const end = new AbortController();
    document.addEventListener("dragover", hold, end);
    document.addEventListener("drop", drop, end);
    document.addEventListener("dragleave", leave, end);
    return () => end.abort();
  }, []);
  return isOver;
}

/** Whether files are dragged, and not a text or a link. */
function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}

interface CheckLineProps {
  readonly importing: ImportState;
  /** Imports the last file again; undefined when this view imported none. */
  readonly onRetry: (() => void) | undefined;
  /** Text of the live region. */
  readonly children: ReactNode;
}

/** Status of the check in a live region that is always mounted, with the button that stops the check or starts it again. */
function CheckLine({ importing, onRetry, children }: CheckLineProps) {
  const controller = useImport();
  const line = useRef<HTMLDivElement>(null);
  const checking = importing.status === "read" ? importing.checking.status : undefined;
  // The visible part above has the same text.
  const isSaidAbove = importing.status === "reading" || importing.status === "accepted";
  useFocusKept(line, checking);
  return (
    <div className="import-line button-row" ref={line} tabIndex={-1}>
      <p role="status" className={isSaidAbove ? "visually-hidden" : "import-said"}>
        {children}
      </p>
      {importing.status === "read" && importing.checking.status === "checking" && (
        <>
          <progress aria-label={words.checking} />
          <ActButton act={() => controller.stop()}>{words.stop}</ActButton>
        </>
      )}
      {onRetry !== undefined && importing.status === "refused" && importing.fault.kind === "reader-failed" && (
        <ActButton isLeaving act={() => onRetry()}>
          {words.retry}
        </ActButton>
      )}
      {(checking === "failed" || checking === "stopped") && (
        <ActButton isLeaving act={() => controller.choose({})}>
          {words.checkAgain}
        </ActButton>
      )}
    </div>
  );
}

/** When the check ends, its focused stop button is unmounted, and this line takes the focus. */
function useFocusKept(line: { readonly current: HTMLElement | null }, checking: string | undefined): void {
  const last = useRef(checking);
  useEffect(() => {
    const hasEnded = last.current === "checking" && checking !== "checking" && checking !== undefined;
    last.current = checking;
    if (hasEnded && document.activeElement === document.body) line.current?.focus({ preventScroll: true });
  }, [line, checking]);
}

/** « Vos lieux »: the file that the person imported on this device, where its places are shown, and its removal. Its heading is a step while it is new. */
function ImportedFile({ isNew }: { readonly isNew: boolean }) {
  const { device } = useImport();
  const layer = useKeepingState((state) => state.layer);
  const unread = useKeepingState((state) => state.unread);
  const [removed, setRemoved] = useState<LocalLayer>();
  return (
    <>
      <div role="status">
        {unread !== undefined && <p className="notice notice-warning">{words.unread({ name: unread })}</p>}
      </div>
      <RemovalOffer removed={layer === undefined ? removed : undefined} />
      {layer !== undefined && (
        <section className="card" aria-label={words.yourPlaces}>
          <h2 data-step={isNew ? true : undefined} tabIndex={-1}>
            {words.accepted({ name: layer.name, count: layer.places.length })}
          </h2>
          <p>{words.kept}</p>
          <p className="hint">
            {words.origin({ file: layer.fileName, date: FORMAT.date(layer.addedOn) })} {vintageOf(layer)}{" "}
            {beyondOf(layer)}
          </p>
          <div className="button-row">
            <a className="button" href="../?vue=trouver">
              {words.seeOnMap}
            </a>
            <a className="button" href="../territoires/">
              {words.seeTerritories}
            </a>
            <ActButton
              act={() => {
                setRemoved(layer);
                device.remove();
              }}
            >
              {words.remove} <span className="visually-hidden">{layer.name}</span>
            </ActButton>
          </div>
        </section>
      )}
    </>
  );
}

function vintageOf({ vintage }: LocalLayer): string {
  return vintage === "" ? words.undated : words.dated({ date: FORMAT.date(vintage) });
}

/** Places in no commune of the map are shown, but not counted in figures. */
function beyondOf({ places }: LocalLayer): string {
  const beyond = places.filter(({ codeCommune }) => codeCommune === undefined).length;
  return beyond > 0 ? words.beyond({ count: beyond }) : "";
}

/** Says which file was removed and focuses the undo button, because the focused element was removed. */
function RemovalOffer({ removed }: { readonly removed: LocalLayer | undefined }) {
  const { device } = useImport();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (removed !== undefined) button.current?.focus();
  }, [removed]);
  return (
    <div role="status">
      {removed !== undefined && (
        <div className="notice undo-offer">
          <p>{words.removed({ name: removed.name })}</p>
          <button
            ref={button}
            type="button"
            className="button"
            onClick={({ currentTarget }) => {
              currentTarget.closest<HTMLElement>(".import")?.focus();
              void device.keep(removed);
            }}
          >
            {words.undo}
          </button>
        </div>
      )}
    </div>
  );
}

/** When a step with the focus is replaced by the next one, focuses the beginning of that; leaves a focus elsewhere alone. */
function useStepFocus(view: { readonly current: HTMLElement | null }, status: string): void {
  const last = useRef(status);
  useEffect(() => {
    if (last.current === status) return;
    last.current = status;
    const { activeElement } = document;
    const isHere = activeElement === document.body || view.current?.contains(activeElement) === true;
    if (isHere) view.current?.querySelector<HTMLElement>("[data-step]")?.focus();
  }, [view, status]);
}
