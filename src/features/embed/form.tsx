import "./form.css";
import { useEffect, useId, useState } from "react";
import { LANGUAGES, type Language, TAB_VIEWS } from "../../model/app-state.ts";
import { selectResorts } from "../../model/seasonal-selectors.ts";
import type { LinkedState } from "../../model/url/parameter.ts";
import { useAppState } from "../../ui/app-context.ts";
import { CopyField } from "../../ui/copy-field.tsx";
import { copyText } from "../../ui/copy-text.ts";
import { useFrenchApp } from "../../ui/french-app.ts";
import type { Core } from "../../ui/messages/catalogue.ts";
import { LANGUAGE_NAMES } from "../../ui/messages/language-names.ts";
import { loadCore } from "../../ui/messages/load-catalogue.ts";
import { Choice } from "../../ui/shell/choice.tsx";
import { embedCode } from "./code.ts";
import { embedAddress, framedChoices } from "./state.ts";

/** In CSS pixels: the compact form works from the least height on. */
const HEIGHT = { least: 320, most: 2000, usual: 600 };

const FRAMED_VIEWS = TAB_VIEWS.filter((view) => view !== "donnees");

/** The choices for a frame on another site, its code, and the frame itself. */
export function EmbedForm() {
  const { store, messages } = useFrenchApp();
  const [framed, setFramed] = useState(() => framedChoices(store.getState()));
  const [height, setHeight] = useState(HEIGHT.usual);
  const title = useFrameTitle(framed.language);
  const address = embedAddress(location.origin + location.pathname, framed);
  const change = (changes: Partial<LinkedState>) => setFramed({ ...framed, ...changes });
  return (
    <div className="embed-form">
      <p className="hint">{messages.embedIntro}</p>
      <Choice
        hasVisibleLabel
        label={messages.embedView}
        value={framed.view === "question" ? "trouver" : framed.view}
        options={FRAMED_VIEWS.map((value) => ({ value, label: messages.viewNames[value] }))}
        onChoose={(view) => change({ view })}
      />
      {framed.view === "saisonniers" && <ResortChoice {...framed} onChange={change} />}
      <Choice
        hasVisibleLabel
        label={messages.question.languages}
        value={framed.language}
        options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))}
        onChoose={(language) => change({ language })}
      />
      <HeightField onChange={setHeight} />
      <Code code={embedCode({ address, title, height })} />
      {/* A new iframe for each address: navigation inside one iframe would add an entry to the page's history. */}
      <iframe key={address} src={address} title={messages.preview} loading="lazy" style={{ height }} />
    </div>
  );
}

interface FieldProps {
  readonly onChange: (changes: Partial<LinkedState>) => void;
}

function ResortChoice({ origin, onChange }: FieldProps & Pick<LinkedState, "origin">) {
  const { messages } = useFrenchApp();
  const resorts = useAppState(selectResorts);
  const { compare } = new Intl.Collator("fr");
  const names = resorts
    .map(({ id, name }) => ({ value: id as string, label: name }))
    .sort((a, b) => compare(a.label, b.label));
  return (
    <Choice
      hasVisibleLabel
      label={messages.embedResort}
      value={origin?.kind === "station" ? origin.id : ""}
      options={[{ value: "", label: messages.embedAnyResort }, ...names]}
      onChoose={(id) => onChange({ origin: id === "" ? undefined : { kind: "station", id } })}
    />
  );
}

/** A height outside the limits is marked and leaves the frame as it was. */
function HeightField({ onChange }: { readonly onChange: (height: number) => void }) {
  const { messages } = useFrenchApp();
  const id = useId();
  const [text, setText] = useState(String(HEIGHT.usual));
  return (
    <span className="choice choice-row">
      <label htmlFor={id}>{messages.embedHeight}</label>
      <input
        id={id}
        type="number"
        min={HEIGHT.least}
        max={HEIGHT.most}
        step={10}
        value={text}
        aria-invalid={!isHeight(text)}
        onChange={({ target: { value } }) => {
          setText(value);
          if (isHeight(value)) onChange(Number(value));
        }}
      />
    </span>
  );
}

function isHeight(text: string): boolean {
  return /^\d{3,4}$/.test(text) && Number(text) >= HEIGHT.least && Number(text) <= HEIGHT.most;
}

function Code({ code }: { readonly code: string }) {
  const { messages } = useFrenchApp();
  const [last, setLast] = useState<{ readonly code: string; readonly isCopied: boolean }>();
  const isCopied = last?.code === code ? last.isCopied : undefined;
  return (
    <>
      <CopyField label={messages.embedCode} text={code} isToBeCopied={isCopied === false} />
      <button
        type="button"
        className="button button-primary"
        onClick={async () => setLast({ code, isCopied: await copyText(navigator, code) })}
      >
        {messages.copyCode}
      </button>
      <p className="act-said" role="status">
        {isCopied === true && messages.codeCopied}
        {isCopied === false && messages.copyRefused}
      </p>
    </>
  );
}

/** Accessible name of the frame in its own language; in the language of the page until that catalogue is loaded. */
function useFrameTitle(language: Language): string {
  const { messages } = useFrenchApp();
  const [title, setTitle] = useState(() => titleIn(messages));
  useEffect(() => {
    let isCurrent = true;
    void loadCore(language).then(({ core }) => {
      if (isCurrent) setTitle(titleIn(core));
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return title;
}

function titleIn({ appName, appPurpose }: Core): string {
  return `${appName} – ${appPurpose}`;
}
