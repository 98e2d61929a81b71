import { useId, useMemo, useState } from "react";
import { Combobox } from "../../design/combobox/combobox.tsx";
import { labelCommunes, matchCommune } from "../../domain/access/match-commune.ts";
import { searchPlaces } from "../../domain/search/search-places.ts";
import type { Commune } from "../../domain/territory.ts";
import { toHitGroups } from "../../features/search/hit-options.ts";
import { selectSearchIndexFor } from "../../features/search/state.ts";
import { selectCommunes } from "../../model/selectors.ts";
import { useAppState } from "../app-context.ts";
import { useFrenchApp } from "../french-app.ts";
import { useSpoken } from "../spoken.ts";

const MOST_ANSWERS = 8;

export interface CommuneFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly onChoose: (commune: Commune) => void;
}

/** Field for the commune of an immediate action; it is empty again afterwards. */
export function CommuneField({ label, hint, onChoose }: CommuneFieldProps) {
  const { messages } = useFrenchApp();
  const communes = useAppState(selectCommunes);
  const named = useMemo(() => labelCommunes(communes), [communes]);
  const [text, setText] = useState("");
  const [fault, setFault] = useState<string>();
  const noteId = useId();
  const index = useAppState((state) => selectSearchIndexFor(state, text));
  const found = searchPlaces(index, text, MOST_ANSWERS).filter(({ group }) => group === "commune");
  const groups = toHitGroups(found, messages, messages);
  const write = (typed: string) => {
    setFault(undefined);
    setText(typed);
  };
  const choose = (commune: Commune) => {
    write("");
    onChoose(commune);
  };
  useSpoken(text === "" ? "" : messages.searchResults({ count: groups[0]?.options.length ?? 0 }));
  return (
    <div className="commune-field">
      <Combobox
        label={label}
        text={text}
        groups={groups}
        clearName={messages.clearSearch}
        describedBy={noteId}
        isInvalid={fault !== undefined}
        onText={write}
        onPick={({ meant }) => meant.kind === "hit" && meant.hit.kind === "commune" && choose(meant.hit.commune)}
        onSubmit={submit}
        onClear={() => write("")}
      />
      <p id={noteId} aria-live="polite" className={fault === undefined ? "hint" : "field-fault"}>
        {fault ?? hint}
      </p>
    </div>
  );

  /** Chooses the commune of exactly this name; without one, the best match of the typed text. */
  function submit(): void {
    const typed = text.trim();
    if (typed === "") return;
    const match = matchCommune(named, typed);
    const [hit] = found[0]?.hits ?? [];
    if (match === "ambiguous") setFault(messages.departureAmbiguous({ text: typed }));
    else if (match !== "unknown") choose(match);
    else if (hit?.kind === "commune") choose(hit.commune);
    else setFault(messages.departureUnknown({ text: typed }));
  }
}
