import { useEffect, useId, useState } from "react";
import { loadResorts } from "../../data/dataset/load-dataset.ts";
import { DEPARTEMENTS, departementsIn } from "../../domain/territory.ts";
import { LANGUAGES, type Language } from "../../state/app-state.ts";
import { ActButton } from "../../ui/act-button.tsx";
import { CopyField, copyText } from "../../ui/copy.tsx";
import { LANGUAGE_NAMES, loadCore } from "../../ui/messages/load-catalogue.ts";
import { Choice } from "../../ui/shell/choice.tsx";
import { embedCode, FRAMED, type Frame, frameAddress } from "./embed-code.ts";
import { FRAMED_NAMES, words } from "./words.ts";

/** In CSS pixels: the compact form works from the least height on. */
const HEIGHT = { least: 320, most: 2000, usual: 600 };

const FIRST: Frame = { view: "trouver", departement: undefined, resort: undefined, language: "fr" };

export function EmbedForm() {
  const [frame, setFrame] = useState(FIRST);
  const [height, setHeight] = useState(HEIGHT.usual);
  const title = useFrameTitle(frame);
  const address = new URL(`../${frameAddress(frame)}`, location.href).href;
  const change = (changes: Partial<Frame>) => setFrame({ ...frame, ...changes });
  return (
    <div className="embed-form stack">
      <Choice
        hasVisibleLabel
        label={words.view}
        value={frame.view}
        options={FRAMED.map((value) => ({ value, label: FRAMED_NAMES[value] }))}
        onChoose={(view) => change({ view })}
      />
      {frame.view === "saisonniers" ? (
        <ResortChoice resort={frame.resort} onChoose={(resort) => change({ resort })} />
      ) : (
        <Choice
          hasVisibleLabel
          label={words.departement}
          value={frame.departement ?? ""}
          options={[{ value: "", label: words.allDepartements }, ...DEPARTEMENTS.map(departementOption)]}
          onChoose={(code) => change({ departement: departementsIn([code])[0] })}
        />
      )}
      {frame.view !== "territoires" && (
        <Choice
          hasVisibleLabel
          label={words.language}
          value={frame.language}
          options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))}
          onChoose={(language) => change({ language })}
        />
      )}
      <HeightField onChange={setHeight} />
      <Code code={embedCode({ address, title, height })} />
      {/* A new iframe for each address: navigation inside one iframe would add an entry to the page's history. */}
      <iframe key={address} src={address} title={words.preview} loading="lazy" style={{ height }} />
    </div>
  );
}

function departementOption({ code, name }: (typeof DEPARTEMENTS)[number]) {
  return { value: code as string, label: `${name} (${code})` };
}

interface ResortChoiceProps {
  readonly resort: string | undefined;
  readonly onChoose: (resort: string | undefined) => void;
}

/** The reader of the frame chooses where the resorts could not be loaded. */
function ResortChoice({ resort, onChoose }: ResortChoiceProps) {
  const [names, setNames] = useState<readonly { readonly value: string; readonly label: string }[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void loadResorts().then((loaded) => {
      if (!isCurrent || loaded.status !== "ready") return;
      const { compare } = new Intl.Collator("fr");
      const options = loaded.value.resorts.map(({ id, name }) => ({ value: id as string, label: name }));
      setNames(options.sort((a, b) => compare(a.label, b.label)));
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return (
    <Choice
      hasVisibleLabel
      label={words.resort}
      value={resort ?? ""}
      options={[{ value: "", label: words.anyResort }, ...names]}
      onChoose={(id) => onChoose(id || undefined)}
    />
  );
}

/** A height outside the limits is marked and leaves the frame as it was. */
function HeightField({ onChange }: { readonly onChange: (height: number) => void }) {
  const id = useId();
  const [text, setText] = useState(String(HEIGHT.usual));
  return (
    <span className="choice-row">
      <label htmlFor={id}>{words.height}</label>
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
  const [last, setLast] = useState<{ readonly code: string; readonly isCopied: boolean }>();
  const isCopied = last?.code === code ? last.isCopied : undefined;
  return (
    <>
      <CopyField label={words.code} text={code} isToBeCopied={isCopied === false} />
      <ActButton look="primary" act={async () => setLast({ code, isCopied: await copyText(navigator, code) })}>
        {words.copyCode}
      </ActButton>
      <p className="act-said" role="status">
        {isCopied === true && words.codeCopied}
        {isCopied === false && words.copyRefused}
      </p>
    </>
  );
}

/** Accessible name of the frame, in its own language once its words are loaded. */
function useFrameTitle({ view, language }: Frame): string {
  const [title, setTitle] = useState("Services alpins");
  useEffect(() => {
    let isCurrent = true;
    void titleIn(language).then((loaded) => {
      if (isCurrent) setTitle(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return view === "territoires" ? words.territoriesTitle : title;
}

async function titleIn(language: Language): Promise<string> {
  const { appName, appPurpose } = (await loadCore(language)).core;
  return `${appName} – ${appPurpose}`;
}
