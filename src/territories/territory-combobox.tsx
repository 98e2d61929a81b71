import { useId, useState } from "react";
import { readyValue } from "../domain/loadable.ts";
import { searchTerritories, type TerritoryHit } from "../domain/search/search-territories.ts";
import { type TerritoryRef, territoryKey } from "../domain/territory-ref.ts";
import { Combobox } from "../ui/combobox/combobox.tsx";
import type { ComboboxOption } from "../ui/combobox/combobox-props.ts";
import { searchOf, useTerritoriesState } from "./context.ts";
import { LEVEL_NAMES, REGION, words } from "./words.ts";

const MOST_ANSWERS = 8;

interface TerritoryOption extends ComboboxOption {
  readonly ref: TerritoryRef;
}

export interface TerritoryComboboxProps {
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
  const search = useTerritoriesState(({ files }) => readyValue(files.territories));
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
    name: ref.level === "region" ? REGION : name,
    detail: codesDepartement.length === 0 ? "" : `(${codesDepartement.join(", ")})`,
    ref,
  };
}
