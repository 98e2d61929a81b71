import { cleanNote, type Note, parseSubject, subjectKey } from "../../domain/notes/note.ts";

/*
 * "05061_Mairie_ouverte_le_samedi~fs-18_Bail'nà_revoir": notes between tildes, each with its subject and, after the first underscore, its text. In
 * texts a space is an underscore, which a link writes as one character instead of three; an apostrophe is doubled, and 't, 'u and 'n stand for a
 * tilde, an underscore and a line break.
 */
const BETWEEN = "~";
const ESCAPES: Readonly<Record<string, string>> = { " ": "_", "'": "''", "~": "'t", _: "'u", "\n": "'n" };
const SIGNS = new Map(Object.entries(ESCAPES).map(([sign, written]) => [written, sign]));

/** Writes notes for a link; "" for none. */
export function writeNotes(notes: readonly Note[]): string {
  return notes
    .map(({ about, text }) => `${subjectKey(about)}_${text.replaceAll(/[ '~_\n]/g, (sign) => ESCAPES[sign] ?? sign)}`)
    .join(BETWEEN);
}

/** Reads what `writeNotes` wrote. Notes without a subject or a text, and repeated ones, are left out. */
export function readNotes(written: string): readonly Note[] {
  const parts = [...new Set(written.split(BETWEEN))];
  return parts.flatMap((part): readonly Note[] => {
    const at = part.indexOf("_");
    const about = at < 0 ? undefined : parseSubject(part.slice(0, at));
    const text = cleanNote(part.slice(at + 1).replaceAll(/'['tun]|_/g, (pair) => SIGNS.get(pair) ?? pair));
    return about === undefined || text === "" ? [] : [{ about, text }];
  });
}
