import { labelOfCommune } from "../../domain/commune-label.ts";
import { isSameSubject, missingNotes, type Note, type NoteSubject } from "../../domain/notes/note.ts";
import type { AppState } from "../../model/app-state.ts";
import { derive } from "../../model/derive.ts";
import { selectCommunes, selectPlaceById } from "../../model/selectors.ts";
import { readNotes } from "../../model/url/notes-text.ts";

const notesOf = derive(readNotes);

/** The notes of the page, in the order of their writing. */
export function selectNotes(state: AppState): readonly Note[] {
  return notesOf(state, state.notes);
}

const rememberedOf = derive((remembered: string, present: readonly Note[]) =>
  missingNotes(readNotes(remembered), present),
);

/** The notes of an earlier visit or of another tab that the device offers, without those of the page. */
export function selectRememberedNotes(state: AppState): readonly Note[] {
  return rememberedOf(state, state.rememberedNotes ?? "", selectNotes(state));
}

/** The notes about a place or a commune. */
export function notesAbout(notes: readonly Note[], about: Note["about"]): readonly Note[] {
  return notes.filter((note) => isSameSubject(note.about, about));
}

/** Name of what a note is about; undefined for what is no longer on the map. */
export function nameOfSubject(state: AppState, about: NoteSubject): string | undefined {
  if (about.kind === "place") {
    const place = selectPlaceById(state, about.id);
    return place && `${place.name}, ${place.commune}`;
  }
  const commune = selectCommunes(state).find(({ code }) => code === about.code);
  return commune && labelOfCommune(commune);
}
