import { useId, useState } from "react";
import { DetailIcon } from "../../design/symbols/detail-icon.tsx";
import type { Place } from "../../domain/place.ts";
import type { Language } from "../../model/app-state.ts";
import { repositoryOn } from "../../model/repository.ts";
import { STORED_ITEMS } from "../../platform/offline/stored-items.ts";
import { useAppState } from "../../ui/app-context.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { lazy } from "../../ui/lazy.tsx";

const OPTIONS = {
  words: async (language: Language) =>
    (await import("../../ui/messages/load-words.ts")).loadDetailsWith("placeEditor", language),
};
const PlaceEditor = lazy(async () => (await import("./place-editor.tsx")).PlaceEditor, OPTIONS);
const PendingNote = lazy(async () => (await import("./pending-note.tsx")).PendingNote, OPTIONS);

/** On the sheet: that a change of the place waits on the device. */
export function PendingOnSheet({ place }: { readonly place: Place }) {
  return hasPending() ? <PendingNote place={place} /> : null;
}

/** « Corriger ce lieu dans les tables », on the sheet, for whoever keeps the data: in « Données » only. */
export function SheetEditor({ place }: { readonly place: Place }) {
  const { messages } = useDetailedApp();
  const isKeeper = useAppState(({ view, isEmbedded }) => view === "donnees" && !isEmbedded);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (!isKeeper) return null;
  return (
    <div>
      <button
        type="button"
        className="button button-wide"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <DetailIcon name="flag" />
        {messages.correctInTables}
      </button>
      <div id={id}>{isOpen && <PlaceEditor place={place} />}</div>
    </div>
  );
}

/** Whether the device keeps waiting changes or drafts, without the code that reads them. */
function hasPending(): boolean {
  return repositoryOn(() => localStorage, STORED_ITEMS.corrections.texts[0]).read() !== undefined;
}
