import "./style.css";
import { useRef, useState } from "react";
import { DetailIcon } from "../../design/symbols/detail-icon.tsx";
import { useAppState } from "../../ui/app-context.ts";
import { CopyField } from "../../ui/copy-field.tsx";
import { copyText } from "../../ui/copy-text.ts";
import { selectVariants } from "../variants/state.ts";
import { LinkLine } from "./link-line.tsx";
import { AllNotes } from "./notes.tsx";
import { selectNotes } from "./notes-state.ts";
import { OpenStudy } from "./open-study.tsx";
import { OpenedStudyPart } from "./opened-study.tsx";
import { useSaveStudy } from "./use-save-study.tsx";
import { useStudy } from "./use-study.tsx";

/** « Partager l’étude »: its link, its file, the comparison with a study that was opened, and all notes. */
export function StudySection() {
  const { words } = useStudy();
  const saving = useSaveStudy();
  const [file, setFile] = useState<File>();
  const holds = useAppState((state) =>
    [
      words.variantsCount({ count: selectVariants(state).variants.length }),
      words.notesCount({ count: selectNotes(state).length }),
      words.layersAll({ count: state.layers.layers.length }),
    ].join(", "),
  );
  return (
    <div className="study" tabIndex={-1}>
      <p className="hint">{words.lead}</p>
      <div className="study-acts">
        <ShareAct />
        <button type="button" className="button" onClick={saving.save}>
          <DetailIcon name="download" />
          {words.save}
        </button>
        <ChooseStudy onFile={setFile} />
      </div>
      <p className="study-said" role="status">
        {saving.said}
      </p>
      <p className="hint">{words.holds({ text: holds })}</p>
      <LinkLine />
      {file !== undefined && <OpenStudy key={keyOf(file)} file={file} onDone={() => setFile(undefined)} />}
      <OpenedStudyPart />
      <AllNotes />
    </div>
  );
}

const numbers = new WeakMap<File, number>();
let lastNumber = 0;

/** Another file is read by another view. */
function keyOf(file: File): number {
  const number = numbers.get(file) ?? ++lastNumber;
  numbers.set(file, number);
  return number;
}

/** Copies the link of the page; shows it where the browser refuses. */
function ShareAct() {
  const { words } = useStudy();
  const [link, setLink] = useState<{ readonly text: string; readonly isCopied: boolean }>();
  const share = async () => {
    const text = location.href;
    setLink({ text, isCopied: await copyText(navigator, text) });
  };
  return (
    <>
      <button type="button" className="button button-primary" onClick={() => void share()}>
        <DetailIcon name="share" />
        {words.share}
      </button>
      <div className="study-link" role="status">
        {link?.isCopied === true && <p>{words.copied}</p>}
        {link?.isCopied === false && <CopyField label={words.copyByHand} text={link.text} isToBeCopied />}
      </div>
    </>
  );
}

function ChooseStudy({ onFile }: { readonly onFile: (file: File) => void }) {
  const { words } = useStudy();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        <DetailIcon name="file" />
        {words.open}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file can then be chosen again.
          target.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}
