import type { CodeCommune } from "../codes.ts";
import { parseCodeCommune } from "../codes.ts";
import type { PlaceId } from "../place.ts";

/** A remark of a person about a place or a commune, as plain text. */
export interface Note {
  readonly about: NoteSubject;
  /** Of one or several lines, at most `LONGEST_NOTE` characters; never empty. */
  readonly text: string;
}

export type NoteSubject =
  | { readonly kind: "place"; readonly id: PlaceId }
  | { readonly kind: "commune"; readonly code: CodeCommune };

/** Characters of a note. */
export const LONGEST_NOTE = 500;
/** Greatest number of notes that a person can write; a study that is opened may bring more. */
export const MOST_NOTES = 50;

/** Invisible characters that may change the display, but for the line break. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Cleans a typed text for a note: no invisible characters, no spaces around lines, at most one empty line between two; "" for nothing. */
export function cleanNote(typed: string): string {
  const text = typed
    .replaceAll(/\r\n?|\u2028|\u2029/g, "\n")
    .replaceAll("\t", " ")
    .replaceAll(UNSEEN, "")
    .replaceAll(/[^\S\n]*\n[^\S\n]*/g, "\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
  return [...text].slice(0, LONGEST_NOTE).join("").trim();
}

/** Whether two notes are about the same place or commune. */
export function isSameSubject(one: NoteSubject, other: NoteSubject): boolean {
  return subjectKey(one) === subjectKey(other);
}

/** The identifier of the place, or the code of the commune; a place never has a code as its identifier. */
export function subjectKey(subject: NoteSubject): string {
  return subject.kind === "place" ? subject.id : subject.code;
}

/** The subject of a key; undefined for a text that is none. */
export function parseSubject(key: string): NoteSubject | undefined {
  const code = parseCodeCommune(key);
  if (code !== undefined) return { kind: "commune", code };
  return /^[a-z0-9-]{2,80}$/.test(key) ? { kind: "place", id: key } : undefined;
}

/** The notes of the first list, then those of the second that it lacks. */
export function joinNotes(first: readonly Note[], second: readonly Note[]): readonly Note[] {
  return [...first, ...missingNotes(second, first)];
}

/** The notes of a list that another one lacks. */
export function missingNotes(notes: readonly Note[], others: readonly Note[]): readonly Note[] {
  return notes.filter(
    (note) => !others.some((known) => known.text === note.text && isSameSubject(known.about, note.about)),
  );
}
