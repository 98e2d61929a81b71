import "./style.css";
import { useEffect, useRef, useState } from "react";
import { layerNumber } from "../../domain/layer/layer-id.ts";
import type { Study } from "../../domain/study/study.ts";
import { readStudyFile } from "../../formats/study/read-study.ts";
import type { StudyFault } from "../../formats/study/study-format.ts";
import { USUAL_CHOICES } from "../../model/app-state.ts";
import { readLink } from "../../model/url/link.ts";
import { readNotes } from "../../model/url/notes-text.ts";
import { readVariants } from "../../model/url/variants-text.ts";
import { keepFocusNear } from "../../ui/keep-focus.ts";
import { leadTo } from "../../ui/lead-to.ts";
import type { Wording } from "../../ui/wording.ts";
import { OPENED_STUDY } from "./opened-study.tsx";
import { fitsBeside, type Keeping, openStudy, ownBeside } from "./state.ts";
import { useStudy } from "./use-study.tsx";

type Reading =
  | { readonly status: "reading" }
  | { readonly status: "refused"; readonly fault: StudyFault }
  | { readonly status: "read"; readonly study: Study };

export interface OpenStudyProps {
  readonly file: File;
  /** The study was opened, or the person gave it up. */
  readonly onDone: () => void;
}

/** Reads a study file, says what it holds, and opens it once the person has chosen what becomes of the own work. */
export function OpenStudy({ file, onDone }: OpenStudyProps) {
  const { words, messages, format } = useStudy();
  const reading = useReading(file);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (reading.status !== "reading") title.current?.focus();
  }, [reading.status]);
  switch (reading.status) {
    case "reading":
      return (
        <p className="hint" role="status">
          {words.reading({ file: file.name })}
        </p>
      );
    case "refused":
      return (
        <div className="notice notice-warning study-found">
          <h3 ref={title} tabIndex={-1}>
            {words.refused({ file: file.name })}
          </h3>
          <p>
            {sayStudyFault(reading.fault, words, format)} {words.nothingChanged}
          </p>
          <Leave label={messages.close} onDone={onDone} />
        </div>
      );
    case "read":
      return (
        <div className="notice study-found">
          <h3 ref={title} tabIndex={-1}>
            {words.found({ territory: reading.study.territory })}
          </h3>
          <FoundStudy file={file.name} study={reading.study} onDone={onDone} />
        </div>
      );
  }
}

function Leave({ label, onDone }: { readonly label: string; readonly onDone: () => void }) {
  return (
    <button
      type="button"
      className="button button-plain"
      onClick={({ currentTarget }) => {
        keepFocusNear(currentTarget.parentElement?.parentElement ?? currentTarget);
        onDone();
      }}
    >
      {label}
    </button>
  );
}

function useReading(file: File): Reading {
  const [reading, setReading] = useState<Reading>({ status: "reading" });
  useEffect(() => {
    let isCurrent = true;
    const rest = () => new Promise<void>((resolve) => setTimeout(resolve));
    const read = async () => {
      const answer = await readStudyFile(file, rest);
      if (!isCurrent) return;
      setReading(
        answer.kind === "read" ? { status: "read", study: answer.study } : { status: "refused", fault: answer.fault },
      );
    };
    void read();
    return () => {
      isCurrent = false;
    };
  }, [file]);
  return reading;
}

const BYTES_PER_MEGABYTE = 1_000_000;

/** Reason why a study was refused, where, and what to do. */
function sayStudyFault(
  fault: StudyFault,
  words: ReturnType<typeof useStudy>["words"],
  format: Wording["format"],
): string {
  const megabytes = (bytes: number) => format.number(Math.round(bytes / BYTES_PER_MEGABYTE));
  switch (fault.kind) {
    case "too-large":
      return words.tooLarge({ size: megabytes(fault.bytes), most: megabytes(fault.most) });
    case "damaged":
      return words.damaged({ where: fault.where });
    case "layer-damaged":
      return words.layerDamaged({ name: fault.name });
    case "too-many-rows":
      return words.tooManyRows({ name: fault.name, most: format.number(fault.most) });
    default:
      return words.faults[fault.kind];
  }
}

interface FoundStudyProps {
  readonly file: string;
  readonly study: Study;
  readonly onDone: () => void;
}

function FoundStudy({ file, study, onDone }: FoundStudyProps) {
  const { store, actions, words, format } = useStudy();
  const own = ownBeside(store.getState(), study);
  const hasOwn = own.variants + own.notes > 0;
  const ownText = format.list([
    ...(own.variants > 0 ? [words.variantsCount({ count: own.variants })] : []),
    ...(own.notes > 0 ? [words.notesCount({ count: own.notes })] : []),
  ]);
  const fits = fitsBeside(store.getState(), study);
  const open = (keeping: Keeping) => {
    const { layers: brought, ...facts } = study;
    const { choices, link, layers, added } = openStudy(store.getState(), study, keeping);
    for (const layer of added) {
      actions.reportLastLayer(layerNumber(layer.id));
      actions.addLayer(layer);
    }
    for (const { id, isShown } of layers) actions.showLayer(id, isShown);
    leadTo(OPENED_STUDY);
    actions.openGroup("publish");
    actions.recallSuppositions({ openedStudy: { fileName: file, study: facts, link, layers } });
    const { camera } = store.getState();
    actions.restore({ ...choices, camera: choices.camera ?? camera });
    onDone();
  };
  return (
    <>
      <p>{words.foundIn({ file, date: study.savedOn === "" ? "" : format.date(study.savedOn) })}</p>
      <p>{words.contents({ text: useContents(study) })}</p>
      {hasOwn && <p>{fits ? words.own({ text: ownText }) : words.ownTooMany}</p>}
      <div className="study-acts">
        {hasOwn && fits && (
          <button type="button" className="button button-primary" onClick={() => open("join")}>
            {words.openBeside}
          </button>
        )}
        <button type="button" className={hasOwn ? "button" : "button button-primary"} onClick={() => open("replace")}>
          {hasOwn ? words.openInstead : words.openPlain}
        </button>
        <Leave label={words.cancel} onDone={onDone} />
      </div>
    </>
  );
}

/** Variants, notes and layers of a study, in words. */
function useContents({ link, layers }: Study): string {
  const { words, format } = useStudy();
  const { variants, notes } = readLink(link, USUAL_CHOICES);
  const noteCount = readNotes(notes).length;
  return format.list([
    words.variantsCount({ count: readVariants(variants || "A").variants.length }),
    ...(noteCount > 0 ? [words.notesCount({ count: noteCount })] : []),
    ...(layers.length > 0
      ? [
          words.layersCount({
            count: layers.length,
            names: format.list(layers.map(({ name, places }) => words.layerWith({ name, count: places.length }))),
          }),
        ]
      : []),
  ]);
}
