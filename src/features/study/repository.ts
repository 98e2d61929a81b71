import { joinNotes, missingNotes } from "../../domain/notes/note.ts";
import type { Actions } from "../../model/actions.ts";
import { persistOnce } from "../../model/persist-once.ts";
import type { HearOtherTabs, Repository } from "../../model/repository.ts";
import type { AppStore } from "../../model/store.ts";
import { readNotes, writeNotes } from "../../model/url/notes-text.ts";
import { STORED_ITEMS } from "../../platform/offline/stored-items.ts";
import { selectNotes, selectRememberedNotes } from "./notes-state.ts";

const [KEY] = STORED_ITEMS.notes.texts;

/** Begins to store the notes of a page on the device; further calls for it have no effect. */
export const persistNotesOnce = persistOnce(KEY, persistNotes);

/**
 * Offers the notes stored on the device that the page lacks, and stores later changes. Notes that are offered but neither resumed nor
 * forgotten stay stored beside the present ones, and so do those of another tab. What cannot be read of the stored text is ignored.
 */
export function persistNotes(
  repository: Repository,
  store: AppStore,
  actions: Actions,
  hearOtherTabs: HearOtherTabs,
): void {
  /** Suppresses writing what was just read. */
  let isHearing = false;
  const offer = () => {
    const text = repository.read();
    const stored = typeof text === "string" ? readNotes(text) : [];
    isHearing = true;
    actions.recallSuppositions({
      rememberedNotes: writeNotes(missingNotes(stored, selectNotes(store.getState()))),
    });
    isHearing = false;
  };
  offer();
  hearOtherTabs(offer);
  store.subscribe((state, previous) => {
    if (isHearing || (state.notes === previous.notes && state.rememberedNotes === previous.rememberedNotes)) return;
    // A note that has come back, as with a study, is no longer offered: otherwise its removal would not last.
    const remembered = writeNotes(selectRememberedNotes(state));
    if (remembered !== (state.rememberedNotes ?? "")) {
      actions.recallSuppositions({ rememberedNotes: remembered });
      return;
    }
    const all = writeNotes(joinNotes(selectNotes(state), selectRememberedNotes(state)));
    if (all === "") repository.clear();
    else repository.write(all);
  });
}
