import { type ReactNode, useId, useState } from "react";
import { CATEGORIES } from "../domain/category.ts";
import { PEOPLE_GROUPS } from "../domain/demand/demand.ts";
import { needOf, OPENINGS, type Settings, THRESHOLDS, type Threshold, WAYS } from "../domain/figures/settings.ts";
import { readyValue } from "../domain/loadable.ts";
import { THEMES } from "../domain/place.ts";
import { searchTerritories, type TerritoryHit } from "../domain/search/search-territories.ts";
import { type TerritoryRef, territoryKey, WHOLE_REGION } from "../domain/territory-ref.ts";
import { Combobox, type ComboboxOption } from "../ui/combobox/combobox.tsx";
import { REGION_NAME } from "../ui/messages/french-names.ts";
import { Options } from "../ui/options.tsx";
import { nameOf, searchOf, useTerritories, useTerritoriesState } from "./context.ts";
import { LEVEL_NAMES, OPENING_NAMES, PEOPLE_NAMES, serviceName, thresholdText, WAY_NAMES, words } from "./words.ts";

const EVERY_PLACE = "tous";
/** Offered distances in km; a link may hold another. */
const KILOMETRES: readonly number[] = [2, 3, 5, 7, 10, 12, 15, 20, 25, 30, 40, 50];

/** The sentence whose words are the settings: nothing else changes the answer. */
export function Sentence() {
  const { actions } = useTerritories();
  const settings = useTerritoriesState(({ choices }) => choices.settings);
  const territory = useTerritoriesState((state) => nameOf(state, state.choices.territory));
  return (
    <form className="sentence" aria-label={words.sentence} onSubmit={(event) => event.preventDefault()}>
      <TerritoryCombobox
        label={words.territory}
        isLabelHidden
        chosen={territory}
        onChoose={actions.chooseTerritory}
        onClear={() => actions.chooseTerritory(WHOLE_REGION)}
      />
      <ServiceWord settings={settings} />
      <Word
        label={words.opening}
        value={settings.opening}
        onChoose={(text) => actions.set({ opening: OPENINGS.find((one) => one === text) ?? settings.opening })}
      >
        <Options values={OPENINGS} nameOf={(opening) => OPENING_NAMES[opening]} />
      </Word>
      <span className="sentence-link">{words.within}</span>
      <ThresholdWord settings={settings} />
      <Word
        label={words.way}
        value={settings.way}
        onChoose={(text) => actions.chooseWay(WAYS.find((one) => one === text) ?? settings.way)}
      >
        <Options values={WAYS} nameOf={(way) => WAY_NAMES[way]} />
      </Word>
      <span className="sentence-link">·</span>
      <Word
        label={words.people}
        value={settings.people}
        onChoose={(text) => actions.set({ people: PEOPLE_GROUPS.find((one) => one === text) ?? settings.people })}
      >
        <Options values={PEOPLE_GROUPS} nameOf={(group) => PEOPLE_NAMES[group]} />
      </Word>
    </form>
  );
}

interface WordProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (text: string) => void;
  readonly children: ReactNode;
}

function Word({ label, value, onChoose, children }: WordProps) {
  const id = useId();
  return (
    <span className="word">
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <select id={id} title={label} value={value} onChange={({ target }) => onChoose(target.value)}>
        {children}
      </select>
    </span>
  );
}

function ServiceWord({ settings: { service } }: { readonly settings: Settings }) {
  const { actions } = useTerritories();
  return (
    <Word
      label={words.service}
      value={service ?? EVERY_PLACE}
      onChoose={(text) => actions.set({ service: needOf(text) })}
    >
      <optgroup label={words.servicesByType}>
        <Options values={CATEGORIES} nameOf={(category) => serviceName(category)} />
        <option value={EVERY_PLACE}>{words.everyPlace}</option>
      </optgroup>
      <optgroup label={words.servicesByTheme}>
        {THEMES.map((theme) => (
          <option key={theme} value={`theme:${theme}`}>
            {serviceName(`theme:${theme}`)}
          </option>
        ))}
      </optgroup>
    </Word>
  );
}

function ThresholdWord({ settings: { threshold, way } }: { readonly settings: Settings }) {
  const { actions } = useTerritories();
  const { least, most, step } = THRESHOLDS.min;
  const minutes = Array.from({ length: (most - least) / step + 1 }, (_, at) => least + at * step);
  const kilometres = threshold.metric === "km" && !KILOMETRES.includes(threshold.value) ? [threshold.value] : [];
  const choose = (text: string) => {
    const [value, metric] = text.split(" ");
    actions.set({ threshold: { metric: metric === "min" ? "min" : "km", value: Number(value) } });
  };
  return (
    <Word label={words.threshold} value={optionOf(threshold)} onChoose={choose}>
      {way !== "droite" && (
        <optgroup label={words.minutes}>
          {minutes.map((value) => (
            <ThresholdOption key={value} threshold={{ metric: "min", value }} />
          ))}
        </optgroup>
      )}
      <optgroup label={words.kilometres}>
        {[...KILOMETRES, ...kilometres]
          .sort((a, b) => a - b)
          .map((value) => (
            <ThresholdOption key={value} threshold={{ metric: "km", value }} />
          ))}
      </optgroup>
    </Word>
  );
}

function ThresholdOption({ threshold }: { readonly threshold: Threshold }) {
  return <option value={optionOf(threshold)}>{thresholdText(threshold)}</option>;
}

function optionOf({ metric, value }: Threshold): string {
  return `${value} ${metric}`;
}

const MOST_ANSWERS = 8;

interface TerritoryOption extends ComboboxOption {
  readonly ref: TerritoryRef;
}

interface TerritoryComboboxProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** Text of the field while nothing is typed. */
  readonly chosen: string;
  readonly isCommuneOnly?: boolean;
  readonly onChoose: (territory: TerritoryRef) => void;
  readonly onClear?: () => void;
}

/** Field for a territory by its name, or for a commune only. The region and the départements are offered before anything is typed. */
export function TerritoryCombobox({
  label,
  isLabelHidden = false,
  chosen,
  isCommuneOnly = false,
  onChoose,
  onClear,
}: TerritoryComboboxProps) {
  const search = useTerritoriesState(({ resources }) => readyValue(resources.communes));
  /** Typed text; undefined while the field shows the chosen territory. */
  const [draft, setDraft] = useState<string>();
  const [fault, setFault] = useState("");
  const noteId = useId();
  const found = search === undefined ? [] : find(search, draft ?? "", isCommuneOnly);
  const type = (text: string | undefined) => {
    setFault("");
    setDraft(text);
  };
  const choose = (territory: TerritoryRef) => {
    type(undefined);
    onChoose(territory);
  };
  const submit = () => {
    const text = (draft ?? "").trim();
    const best = found[0]?.hits[0];
    if (text === "") return;
    if (best === undefined) setFault(words.noTerritory(text));
    else choose(best.ref);
  };
  return (
    <div className="territory-combobox">
      <Combobox
        label={label}
        isLabelHidden={isLabelHidden}
        placeholder={isCommuneOnly ? words.communePlaceholder : words.territoryPlaceholder}
        text={draft ?? chosen}
        groups={found.map(({ level, hits }) => ({ id: level, name: LEVEL_NAMES[level], options: hits.map(toOption) }))}
        clearName={isCommuneOnly ? words.clearCommune : words.clearTerritory}
        describedBy={noteId}
        isInvalid={fault !== ""}
        onText={type}
        onPick={({ ref }) => choose(ref)}
        onSubmit={submit}
        onClear={() => {
          type(undefined);
          onClear?.();
        }}
        onLeave={() => type(undefined)}
      />
      <p id={noteId} className="field-fault" aria-live="polite">
        {fault}
      </p>
    </div>
  );
}

function find(territories: Parameters<typeof searchOf>[0], text: string, isCommuneOnly: boolean) {
  const { names, index } = searchOf(territories);
  const found = searchTerritories(names, index, text, MOST_ANSWERS);
  return isCommuneOnly ? found.filter(({ level }) => level === "commune") : found;
}

function toOption({ ref, name, codesDepartement }: TerritoryHit): TerritoryOption {
  return {
    id: `territoire-${territoryKey(ref)}`,
    name: ref.level === "region" ? REGION_NAME : name,
    detail: codesDepartement.length === 0 ? "" : `(${codesDepartement.join(", ")})`,
    ref,
  };
}
