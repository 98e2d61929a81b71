import { type ReactNode, useId, useState } from "react";
import type { Loader } from "../../data/dataset/loader.ts";
import type { DataSources } from "../../data/public-data/data-sources.ts";
import { PLAN_PROVENANCE } from "../../domain/base-map.ts";
import { webAddress } from "../../domain/contact/contact-way.ts";
import { readyValue } from "../../domain/loadable.ts";
import { ActButton } from "../../ui/act-button.tsx";
import { downloadFile } from "../../ui/download.ts";
import { Choice } from "../../ui/shell/choice.tsx";
import { FrenchFault } from "../../ui/shell/french-page.tsx";
import { openFigures } from "../../worker/open-compute.ts";
import { useKeeping, useKeepingState, useLoaded } from "../context.ts";
import type { State } from "../store.ts";
import { FORMAT, words as pageWords } from "../words.ts";
import type { TakenData } from "./make-file.ts";
import {
  FORMAT_NAMES,
  SUBJECT_NAMES,
  SUBJECT_NOTES,
  SUBJECTS,
  type Subject,
  TAKEN_FORMATS,
  type TakenFormat,
  words,
} from "./words.ts";

const CHANGES_FEED = "../data/changements.atom";

/** Open files of the site, by their paths from its folder: what others read most; the last one describes all files, with licences and checksums. */
export const OPEN_FILES = [
  { path: "data/points.geojson", name: "Lieux" },
  { path: "data/neighbours.geojson", name: "France services voisines, hors des sept départements" },
  { path: "data/communes.json", name: "Communes et intercommunalités, avec leurs habitants" },
  { path: "data/territories.topojson", name: "Contours des communes, intercommunalités et départements" },
  { path: "data/resorts.json", name: "Stations de montagne" },
  { path: "data/sources.json", name: "Sources" },
  { path: "data/changes.json", name: "Changements, valeur par valeur" },
  { path: "data/datapackage.json", name: "Liste de tous les fichiers, avec licences et empreintes" },
] as const;

/** « Emporter »: what can be downloaded, read by other tools, or shown on another site. */
export function Take() {
  return (
    <section className="take-part" aria-label={words.region}>
      <Section title={words.download}>
        <DownloadForm />
      </Section>
      <Section title={words.openFiles}>
        <OpenFiles />
      </Section>
      <Section title={words.embed}>
        <Embed />
      </Section>
      <Section title={words.changes}>
        <p>
          <a href={CHANGES_FEED}>{words.feed}</a>
          {words.changesNote}
        </p>
      </Section>
      <Section title={words.sources}>
        <Sources />
      </Section>
    </section>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function OpenFiles() {
  return (
    <>
      <p className="hint">{words.openFilesNote}</p>
      <table className="open-files data-table">
        <caption className="visually-hidden">{words.openFiles}</caption>
        <thead>
          <tr>
            <th scope="col">{words.file}</th>
            <th scope="col">{words.address}</th>
          </tr>
        </thead>
        <tbody>
          {OPEN_FILES.map(({ path, name }) => (
            <tr key={path}>
              <th scope="row">{name}</th>
              <td>
                <a href={`../${path}`}>{new URL(`../${path}`, location.href).href}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const loadEmbedForm = () => import("./embed-form.tsx").then(({ EmbedForm }) => EmbedForm);

/** The form with its preview is loaded when it is first asked for. */
function Embed() {
  const [isOpen, setOpen] = useState(false);
  const [form, retry] = useLoaded(isOpen ? loadEmbedForm : undefined);
  const EmbedForm = readyValue(form);
  return (
    <>
      <p>{words.embedNote}</p>
      <ActButton aria-expanded={isOpen} act={() => setOpen(!isOpen)}>
        {words.embedOpen}
      </ActButton>
      {form.status === "failed" && <FrenchFault text={pageWords.partFailed} onRetry={retry} />}
      {EmbedForm !== undefined && <EmbedForm />}
    </>
  );
}

function Sources() {
  const { retry } = useKeeping();
  const sources = useKeepingState(({ resources }) => resources.sources);
  if (sources.status === "failed") return <FrenchFault text={pageWords.loadFailed} onRetry={retry} />;
  const list = readyValue(sources);
  if (list === undefined) return <p>{pageWords.loading}</p>;
  return (
    <details>
      <summary>{words.sourcesCount(list.length)}</summary>
      <SourceList sources={list} />
    </details>
  );
}

/** In a worker that starts with the first question. */
const { measure } = openFigures();

function DownloadForm() {
  const { retry } = useKeeping();
  const isFailed = useKeepingState(({ resources }) =>
    Object.values(resources).some(({ status }) => status === "failed"),
  );
  const isReady = useKeepingState(({ resources }) =>
    Object.values(resources).every(({ status }) => status === "ready"),
  );
  if (isFailed) return <FrenchFault text={pageWords.loadFailed} onRetry={retry} />;
  return isReady ? <ReadyForm /> : <p>{pageWords.loading}</p>;
}

function ReadyForm() {
  const { store, today, loader } = useKeeping();
  const hasLayer = useKeepingState(({ layer }) => layer !== undefined);
  const [subject, setSubject] = useState<Subject>("lieux");
  const [format, setFormat] = useState<TakenFormat>("xlsx");
  const [said, say] = useState("");
  const [isBusy, setBusy] = useState(false);
  const save = async () => {
    if (isBusy) return;
    setBusy(true);
    say(words.preparing);
    say(await saveFile());
    setBusy(false);
  };
  const saveFile = async () => {
    const data = takenData(store.getState(), today, loader);
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
      <div className="button-row">
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
          options={TAKEN_FORMATS.map((value) => ({ value, label: FORMAT_NAMES[value] }))}
          onChoose={setFormat}
        />
        <ActButton look="primary" aria-disabled={isBusy} act={() => void save()}>
          {words.button}
        </ActButton>
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
function takenData({ resources, layer }: State, today: string, loader: Loader): TakenData | undefined {
  const places = readyValue(resources.places);
  const sources = readyValue(resources.sources);
  const manifest = readyValue(resources.manifest);
  if (places === undefined || sources === undefined || manifest === undefined) return undefined;
  const { populationVintage } = manifest;
  return { places, sources, populationVintage, layer, measure, loadOutlines: () => loader.load("outlines"), today };
}

/** All sources with producer, licence, vintage and use; the base map that is asked online comes last. */
function SourceList({ sources }: { readonly sources: DataSources }) {
  return (
    <ul className="source-list">
      {[...sources, PLAN_PROVENANCE].map(({ id, title, url, producer, licence, vintage, tables }) => (
        <li key={id}>
          <p>{webAddress(url) === undefined ? title : <a href={url}>{title}</a>}</p>
          <p className="hint">
            {[producer, licence, vintage === "" ? "" : vintageOf(vintage)].filter((part) => part !== "").join(" · ")}
          </p>
          {tables.length > 0 && <p className="hint">{words.usedFor(tables.join(", "))}</p>}
        </li>
      ))}
    </ul>
  );
}

/** The vintage, or of a timetable its validity. */
function vintageOf(vintage: string): string {
  const [, from, until] = /^(\d{4}-\d{2}-\d{2}) – (\d{4}-\d{2}-\d{2})$/.exec(vintage) ?? [];
  if (from === undefined || until === undefined) return words.vintage(FORMAT.date(vintage));
  return words.timetables(FORMAT.date(from), FORMAT.date(until));
}
