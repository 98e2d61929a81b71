import "./marks.css";
import { useId, useState } from "react";
import type { CodeCommune } from "../../domain/codes.ts";
import { readyValue } from "../../domain/loadable.ts";
import { CATEGORIES, type Place } from "../../domain/place.ts";
import { readTerritoryList } from "../../domain/search/read-territory-list.ts";
import { readCommunes, writeCommunes } from "../../domain/siting/site-marks.ts";
import { isInTerritory, territorySet } from "../../domain/territory-members.ts";
import { selectCommunes, selectEpcis } from "../../model/selectors.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { firstNames } from "../../ui/first-names.ts";
import { keepFocusNear } from "../../ui/keep-focus.ts";
import { useSpoken } from "../../ui/spoken.ts";

const NO_PLACES: readonly Place[] = [];

interface Source {
  readonly key: string;
  readonly label: string;
  readonly codes: readonly CodeCommune[];
}

/** Limits the possible sites to a list of communes: pasted, or those of an imported layer or of the places of a type. */
export function CandidateList() {
  const { actions, messages } = useDetailedApp();
  const words = messages.siteMarks.among;
  const among = useAppState((state) => state.siting.among);
  const [said, say] = useState("");
  const sources = useSources();
  const count = readCommunes(among).length;
  useSpoken(said);
  const limit = (codes: readonly CodeCommune[]) => {
    actions.chooseSiting({ among: writeCommunes(codes) });
    say(words.done({ count: new Set(codes).size }));
  };
  return (
    <details className="fold mark-chooser">
      <summary>{words.title({ count })}</summary>
      <div className="mark-chooser-body" tabIndex={-1}>
        <p className="hint">{words.lead}</p>
        <PastedCommunes onList={limit} />
        {sources.length > 0 && (
          <fieldset className="mark-buttons">
            <legend>{words.sources}</legend>
            {sources.map(({ key, label, codes }) => (
              <button key={key} type="button" className="button mark-button" onClick={() => limit(codes)}>
                {label}
              </button>
            ))}
          </fieldset>
        )}
        {count > 0 && (
          <button
            type="button"
            className="button button-plain"
            onClick={({ currentTarget }) => {
              keepFocusNear(currentTarget);
              actions.chooseSiting({ among: "" });
              say(words.cleared);
            }}
          >
            {words.clear}
          </button>
        )}
      </div>
    </details>
  );
}

/** Lists of communes that the page knows: of each imported layer, and of the places of each type. */
function useSources(): readonly Source[] {
  const { messages } = useDetailedApp();
  const words = messages.siteMarks.among;
  const layers = useAppState((state) => state.layers.layers);
  const places = useAppState((state) => readyValue(state.resources.places) ?? NO_PLACES);
  const communes = useAppState(selectCommunes);
  const known = new Set(communes.map(({ code }) => code));
  const codesOf = (some: readonly Place[]) => [
    ...new Set(some.flatMap(({ codeCommune: code }) => (code !== undefined && known.has(code) ? [code] : []))),
  ];
  const ofLayers = layers.map((layer): Source => {
    const codes = codesOf(layer.places);
    return { key: layer.id, label: words.ofLayer({ name: layer.name, count: codes.length }), codes };
  });
  const ofTypes = CATEGORIES.map((type): Source => {
    const codes = codesOf(places.filter(({ categories }) => categories.includes(type)));
    return { key: type, label: words.ofType({ name: messages.categories[type], count: codes.length }), codes };
  });
  return [...ofLayers, ...ofTypes].filter(({ codes }) => codes.length > 0);
}

interface PastedCommunesProps {
  readonly onList: (codes: readonly CodeCommune[]) => void;
}

/** A list of codes or names; what is not understood stays in the field. */
function PastedCommunes({ onList }: PastedCommunesProps) {
  const { messages, format } = useDetailedApp();
  const { among: words, others } = messages.siteMarks;
  const communes = useAppState(selectCommunes);
  const epcis = useAppState(selectEpcis);
  const [text, setText] = useState("");
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [id, hintId, faultId] = [useId(), useId(), useId()];
  const take = () => {
    const list = readTerritoryList(text, communes, epcis);
    const territory = territorySet(list.codes);
    const codes =
      list.codes.length === 0
        ? []
        : communes.filter((commune) => isInTerritory(commune, territory)).map(({ code }) => code);
    const left = [...list.unknown, ...list.ambiguous.map((one) => one.text)];
    setFaults([
      ...(codes.length === 0 ? [words.empty] : []),
      ...(left.length === 0
        ? []
        : [words.unknown({ count: left.length, names: format.list(firstNames(left, others)) })]),
    ]);
    if (codes.length === 0) return;
    setText(left.join("\n"));
    onList(codes);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{words.field}</label>
      <textarea
        id={id}
        rows={3}
        value={text}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${hintId} ${faultId}`}
        aria-invalid={faults.length > 0}
        onChange={({ target }) => setText(target.value)}
      />
      <p id={hintId} className="hint">
        {words.hint}
      </p>
      <div id={faultId} role="alert">
        {faults.map((fault) => (
          <p key={fault} className="field-fault">
            {fault}
          </p>
        ))}
      </div>
      <button type="button" className="button" onClick={take}>
        {words.take}
      </button>
    </div>
  );
}
