import { useEffect, useId, useMemo, useState } from "react";
import { Combobox } from "../../design/combobox/combobox.tsx";
import { labelCommunes, matchCommune } from "../../domain/access/match-commune.ts";
import { type SearchHit, searchPlaces } from "../../domain/search/search-places.ts";
import type { Commune } from "../../domain/territory.ts";
import { toHitGroups } from "../../features/search/hit-options.ts";
import { selectSearchIndexFor } from "../../features/search/state.ts";
import { selectCommunes, selectSelectedCommune } from "../../model/selectors.ts";
import { useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";
import { useSpoken } from "../spoken.ts";

const MOST_ANSWERS = 8;

/** Field for the commune of departure, typed or picked from the answers. */
export function DepartureField() {
  const { actions, messages } = useFrenchApp();
  const communes = useAppState(selectCommunes);
  const selected = useAppState(selectSelectedCommune);
  const named = useMemo(() => labelCommunes(communes), [communes]);
  /** Typed text; undefined while the field shows the chosen commune. */
  const [draft, setDraft] = useState<string>();
  const [fault, setFault] = useState<string>();
  const noteId = useId();
  useEffect(() => setDraft(selected === undefined ? "" : undefined), [selected]);
  const shown = draft ?? named.find(({ commune }) => commune === selected)?.label ?? "";
  const index = useAppState((state) => selectSearchIndexFor(state, draft ?? ""));
  const found = searchPlaces(index, draft ?? "", MOST_ANSWERS).filter(({ group }) => group === "commune");
  const groups = toHitGroups(found, messages, messages);
  const count = groups[0]?.options.length ?? 0;
  const choose = (commune: Commune) => {
    setDraft(undefined);
    setFault(undefined);
    actions.selectCommune(commune.code);
  };
  useSpoken(draft === undefined || draft === "" ? "" : messages.searchResults({ count }));
  return (
    <div className="departure">
      <Combobox
        label={messages.departure}
        text={shown}
        groups={groups}
        clearName={messages.clearSearch}
        describedBy={noteId}
        isInvalid={fault !== undefined}
        onText={(text) => {
          setFault(undefined);
          setDraft(text);
        }}
        onPick={({ meant }) => meant.kind === "hit" && meant.hit.kind === "commune" && choose(meant.hit.commune)}
        onSubmit={submit}
        onClear={() => {
          setFault(undefined);
          setDraft("");
          if (selected !== undefined) actions.closeSheet();
        }}
      />
      <p id={noteId} aria-live="polite" className={fault === undefined ? "hint" : "field-fault"}>
        {fault ?? messages.departureHint}
      </p>
    </div>
  );

  /** Chooses the commune of exactly this name; without one, the best match of the typed text. */
  function submit(): void {
    const text = (draft ?? "").trim();
    if (text === "") return;
    const match = matchCommune(named, text);
    const commune = match === "unknown" ? communeOf(found[0]?.hits[0]) : match;
    if (commune === "ambiguous") setFault(messages.departureAmbiguous({ text }));
    else if (commune === undefined) setFault(messages.departureUnknown({ text }));
    else choose(commune);
  }
}

function communeOf(hit: SearchHit | undefined): Commune | undefined {
  return hit?.kind === "commune" ? hit.commune : undefined;
}
