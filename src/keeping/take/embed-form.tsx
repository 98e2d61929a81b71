import { useMemo, useState } from "react";
import { readyValue } from "../../domain/loadable.ts";
import { DEPARTEMENTS, departementsIn } from "../../domain/territory.ts";
import { LANGUAGES } from "../../state/app-state.ts";
import { ActButton } from "../../ui/act-button.tsx";
import { CopyField, copyText } from "../../ui/copy.tsx";
import { core as french } from "../../ui/messages/core/fr.ts";
import { LANGUAGE_NAMES, loadCore } from "../../ui/messages/load-catalogue.ts";
import { Choice } from "../../ui/shell/choice.tsx";
import { useLoaded, useResource } from "../context.ts";
import { embedCode, FRAMED, type Frame, frameAddress } from "./embed-code.ts";
import { FRAMED_NAMES, words } from "./words.ts";

/** In CSS pixels. */
const HEIGHT = 600;

const FIRST: Frame = { view: "trouver", departement: undefined, resort: undefined, language: "fr" };

export function EmbedForm() {
  const [frame, setFrame] = useState(FIRST);
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
      <Code code={embedCode({ address, title, height: HEIGHT })} />
      {/* A new iframe for each address: navigation inside one iframe would add an entry to the page's history. */}
      <iframe key={address} src={address} title={words.preview} loading="lazy" height={HEIGHT} />
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
  const resorts = readyValue(useResource("resorts")[0])?.resorts ?? [];
  const { compare } = new Intl.Collator("fr");
  const options = resorts.map(({ id, name }) => ({ value: id as string, label: name }));
  return (
    <Choice
      hasVisibleLabel
      label={words.resort}
      value={resort ?? ""}
      options={[{ value: "", label: words.anyResort }, ...options.sort((a, b) => compare(a.label, b.label))]}
      onChoose={(id) => onChoose(id || undefined)}
    />
  );
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
  const load = useMemo(() => () => loadCore(language), [language]);
  const { appName, appPurpose } = readyValue(useLoaded(load)[0])?.core ?? french;
  return view === "territoires" ? words.territoriesTitle : `${appName} – ${appPurpose}`;
}
