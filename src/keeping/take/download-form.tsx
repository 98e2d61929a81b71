import { useState } from "react";
import { loadTerritories } from "../../data/dataset/load-dataset.ts";
import { readyValue } from "../../domain/loadable.ts";
import { downloadFile } from "../../ui/download.ts";
import { Choice } from "../../ui/shell/choice.tsx";
import { FrenchFault } from "../../ui/shell/french-fault.tsx";
import { openFigures } from "../../worker/open-figures.ts";
import { useKeeping, useKeepingState } from "../context.ts";
import type { State } from "../store.ts";
import { words as pageWords } from "../words.ts";
import type { TakenData } from "./make-file.ts";
import { formatsOf, SUBJECTS, type Subject } from "./subjects.ts";
import { FORMAT_NAMES, SUBJECT_NAMES, SUBJECT_NOTES, words } from "./words.ts";

/** In a worker that starts with the first question. */
const { measure } = openFigures();

/** What, in which format, and one button. */
export function DownloadForm() {
  const { retry } = useKeeping();
  const isFailed = useKeepingState(({ files }) => Object.values(files).some(({ status }) => status === "failed"));
  const isReady = useKeepingState(({ files }) => Object.values(files).every(({ status }) => status === "ready"));
  if (isFailed) return <FrenchFault text={pageWords.loadFailed} onRetry={retry} />;
  return isReady ? <ReadyForm /> : <p>{pageWords.loading}</p>;
}

function ReadyForm() {
  const { store, today } = useKeeping();
  const hasLayer = useKeepingState(({ layer }) => layer !== undefined);
  const [subject, setSubject] = useState<Subject>("lieux");
  const [wanted, setFormat] = useState<keyof typeof FORMAT_NAMES>("xlsx");
  const [said, say] = useState("");
  const [isBusy, setBusy] = useState(false);
  const formats = formatsOf(subject);
  const format = formats.find((one) => one === wanted) ?? "xlsx";
  const save = async () => {
    setBusy(true);
    say(words.preparing);
    say(await saveFile());
    setBusy(false);
  };
  const saveFile = async () => {
    const data = takenData(store.getState(), today);
    if (data === undefined) return words.failed;
    try {
      const { makeFile } = await import("./make-file.ts");
      const { name, content } = await makeFile(subject, format, data);
      downloadFile(name, content);
      return words.saved(name);
    } catch (error) {
      return unreadFile(error) ?? words.failed;
    }
  };
  return (
    <>
      <div className="take-form">
        <Choice
          hasVisibleLabel
          label={words.what}
          value={subject}
          options={SUBJECTS.filter((value) => hasLayer || value !== "vos-lieux").map((value) => ({
            value,
            label: SUBJECT_NAMES[value],
          }))}
          onChoose={setSubject}
        />
        <Choice
          hasVisibleLabel
          label={words.format}
          value={format}
          options={formats.map((value) => ({ value, label: FORMAT_NAMES[value] }))}
          onChoose={setFormat}
        />
        <button type="button" className="button button-primary" disabled={isBusy} onClick={() => void save()}>
          {words.button}
        </button>
      </div>
      <p className="hint">
        {SUBJECT_NOTES[subject]} {words.withSources}
      </p>
      <p className="act-said" role="status">
        {said}
      </p>
    </>
  );
}

function unreadFile(error: unknown): string | undefined {
  return error instanceof Error && "file" in error && typeof error.file === "string"
    ? words.unread(error.file)
    : undefined;
}

/** Undefined while a file of the page is missing. */
function takenData({ files, layer }: State, today: string): TakenData | undefined {
  const places = readyValue(files.places);
  const territories = readyValue(files.territories);
  const sources = readyValue(files.sources);
  const manifest = readyValue(files.manifest);
  if (places === undefined || territories === undefined || sources === undefined || manifest === undefined)
    return undefined;
  const { populationVintage } = manifest;
  return { places, territories, sources, populationVintage, layer, measure, loadOutlines: loadTerritories, today };
}
