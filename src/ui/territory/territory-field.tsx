import { useId, useState } from "react";
import { Combobox } from "../../design/combobox/combobox.tsx";
import type { ComboboxOption } from "../../design/combobox/combobox-props.ts";
import { searchTerritories, type TerritoryHit } from "../../domain/search/search-territories.ts";
import { type TerritoryRef, territoryKey } from "../../domain/territory-ref.ts";
import { foundByText } from "../../features/search/hit-options.ts";
import { selectSearchIndexFor } from "../../features/search/state.ts";
import { selectTerritoryNames } from "../../model/territory-search-selectors.ts";
import { useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";
import type { FrenchCatalogue } from "../messages/catalogue.ts";
import { useSpoken } from "../spoken.ts";
import { territoryLabel } from "./territory-label.ts";

const MOST_ANSWERS = 8;

interface TerritoryOption extends ComboboxOption {
  readonly ref: TerritoryRef;
}

export interface TerritoryFieldProps {
  readonly label: string;
  /** Text of the field while nothing is typed; "" shows the placeholder. */
  readonly chosen: string;
  readonly placeholder: string;
  readonly clearName: string;
  /** Whether the whole region is left out. */
  readonly isPart?: boolean;
  readonly onChoose: (territory: TerritoryRef) => void;
  readonly onClear: () => void;
}

/** Field for a territory of any level by name. The region and the départements are offered before anything is typed. */
export function TerritoryField({
  label,
  chosen,
  placeholder,
  clearName,
  isPart = false,
  onChoose,
  onClear,
}: TerritoryFieldProps) {
  const { messages } = useFrenchApp();
  const names = useAppState(selectTerritoryNames);
  /** Typed text; undefined while the field shows the chosen territory. */
  const [draft, setDraft] = useState<string>();
  const [fault, setFault] = useState<string>();
  const noteId = useId();
  const index = useAppState((state) => selectSearchIndexFor(state, draft ?? ""));
  const found = searchTerritories(names, index, draft ?? "", MOST_ANSWERS).filter(
    ({ level }) => !isPart || level !== "region",
  );
  const groups = found.map(({ level, hits }) => ({
    id: level,
    name: messages.territoryLevels[level],
    options: hits.map((hit) => toOption(hit, messages)),
  }));
  const count = groups.reduce((sum, { options }) => sum + options.length, 0);
  const choose = (territory: TerritoryRef) => {
    setDraft(undefined);
    setFault(undefined);
    onChoose(territory);
  };
  useSpoken(draft === undefined || draft === "" ? "" : messages.searchResults({ count }));
  return (
    <div className="territory-field">
      <Combobox
        label={label}
        placeholder={placeholder}
        text={draft ?? chosen}
        groups={groups}
        clearName={clearName}
        describedBy={noteId}
        isInvalid={fault !== undefined}
        onText={(text) => {
          setFault(undefined);
          setDraft(text);
        }}
        onPick={({ ref }) => choose(ref)}
        onSubmit={submit}
        onClear={() => {
          setDraft(undefined);
          setFault(undefined);
          onClear();
        }}
        onLeave={() => {
          setDraft(undefined);
          setFault(undefined);
        }}
      />
      <p id={noteId} aria-live="polite" className={fault === undefined ? "visually-hidden" : "field-fault"}>
        {fault ?? messages.territoryHint}
      </p>
    </div>
  );

  /** Chooses the best match of the typed text. */
  function submit(): void {
    const text = (draft ?? "").trim();
    if (text === "") return;
    const best = found[0]?.hits[0];
    if (best === undefined) setFault(messages.noTerritory({ text }));
    else choose(best.ref);
  }
}

function toOption(hit: TerritoryHit, messages: FrenchCatalogue): TerritoryOption {
  const { ref, name, codesDepartement } = hit;
  const codes = codesDepartement.length === 0 ? "" : `(${codesDepartement.join(", ")})`;
  return {
    id: `territoire-${territoryKey(ref)}`,
    name: ref.level === "region" ? territoryLabel(hit, messages) : name,
    detail: [codes, foundByText(hit.foundBy, messages)].filter((part) => part !== "").join(" "),
    ref,
  };
}
