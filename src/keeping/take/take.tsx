import "./style.css";
import { type ComponentType, type ReactNode, useId, useState } from "react";
import { readyValue } from "../../domain/loadable.ts";
import { copyText } from "../../ui/copy-text.ts";
import { FrenchFault } from "../../ui/shell/french-fault.tsx";
import { useKeeping, useKeepingState } from "../context.ts";
import { words as pageWords } from "../words.ts";
import { DownloadForm } from "./download-form.tsx";
import { examplesFor, OPEN_FILES } from "./open-files.ts";
import { SourceList } from "./source-list.tsx";
import { words } from "./words.ts";

const CHANGES_FEED = "../data/changements.atom";

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

/** Absolute address of a path from the folder of the site. */
function addressOf(path: string): string {
  return new URL(`../${path}`, location.href).href;
}

function OpenFiles() {
  const [said, say] = useState("");
  const places = addressOf(OPEN_FILES[0]?.path ?? "");
  return (
    <>
      <p className="hint">{words.openFilesNote}</p>
      <table className="open-files">
        <caption className="visually-hidden">{words.openFiles}</caption>
        <thead>
          <tr>
            <th scope="col">{words.file}</th>
            <th scope="col">{words.address}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {OPEN_FILES.map(({ path, name }) => (
            <tr key={path}>
              <th scope="row">{name}</th>
              <td>
                <a href={`../${path}`}>{addressOf(path)}</a>
              </td>
              <td>
                <button
                  type="button"
                  className="button"
                  aria-label={words.copyAddress(name)}
                  onClick={async () =>
                    say((await copyText(navigator, addressOf(path))) ? words.copied : words.copyRefused)
                  }
                >
                  {words.copy}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="act-said" role="status">
        {said}
      </p>
      <details>
        <summary>{words.readThem}</summary>
        {examplesFor(places).map(({ program, lines }) => (
          <div key={program}>
            <h3>{program}</h3>
            <pre>{lines.join("\n")}</pre>
          </div>
        ))}
      </details>
    </>
  );
}

/** The form with its preview is loaded when it is first asked for. */
function Embed() {
  const [isOpen, setOpen] = useState(false);
  const [form, setForm] = useState<{ readonly View?: ComponentType; readonly isFailed?: true }>({});
  const load = () => {
    setForm({});
    import("./embed-form.tsx").then(
      ({ EmbedForm }) => setForm({ View: EmbedForm }),
      () => setForm({ isFailed: true }),
    );
  };
  const toggle = () => {
    if (!isOpen && form.View === undefined) load();
    setOpen(!isOpen);
  };
  return (
    <>
      <p>{words.embedNote}</p>
      <button type="button" className="button" aria-expanded={isOpen} onClick={toggle}>
        {words.embedOpen}
      </button>
      {isOpen && form.isFailed && <FrenchFault text={pageWords.partFailed} onRetry={load} />}
      {isOpen && form.View !== undefined && <form.View />}
    </>
  );
}

function Sources() {
  const { retry } = useKeeping();
  const sources = useKeepingState(({ files }) => files.sources);
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
