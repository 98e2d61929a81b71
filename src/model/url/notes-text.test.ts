import fc from "fast-check";
import { expect, it } from "vitest";
import type { CodeCommune } from "../../domain/codes.ts";
import { cleanNote, LONGEST_NOTE, type Note } from "../../domain/notes/note.ts";
import { USUAL_CHOICES } from "../app-state.ts";
import { readLink, writeLink } from "./link.ts";
import { readNotes, writeNotes } from "./notes-text.ts";

const CODE = "05061" as CodeCommune;

it("reads the notes that it wrote, whatever their signs", () => {
  const text = fc.string({ unit: "binary", maxLength: 80 }).map(cleanNote);
  const note: fc.Arbitrary<Note> = fc
    .record({
      about: fc.oneof(
        fc.constant({ kind: "commune", code: CODE } as const),
        fc.stringMatching(/^[a-z]{2}-[a-z0-9-]{1,9}$/).map((id) => ({ kind: "place", id }) as const),
      ),
      text: fc.oneof(text, fc.constantFrom("a_b ~ 'c' 'n '' ' _", "une\nligne\n\net 't")),
    })
    .filter((one) => one.text !== "");
  fc.assert(
    fc.property(fc.uniqueArray(note, { maxLength: 6, selector: (one) => JSON.stringify(one) }), (notes) => {
      expect(readNotes(writeNotes(notes))).toEqual(notes);
      const state = { ...USUAL_CHOICES, currentSeason: "ete" as const, notes: writeNotes(notes) };
      expect(readNotes(readLink(writeLink(state), USUAL_CHOICES).notes)).toEqual(notes);
    }),
  );
});

it("writes a space as one character of a link", () => {
  const notes = writeNotes([{ about: { kind: "commune", code: CODE }, text: "Mairie ouverte le samedi" }]);
  expect(writeLink({ ...USUAL_CHOICES, currentSeason: "ete", notes })).toBe(
    "?notes=05061_Mairie_ouverte_le_samedi&lang=fr",
  );
});

it.each([
  ["without a subject", "Mairie"],
  ["about nothing known", "../x_texte"],
  ["without a text", "05061_"],
  ["of invisible signs", "05061_\u0000\u202e__"],
])("leaves out a note %s", (_, written) => {
  expect(readNotes(`${written}~fs-18_Bon`)).toEqual([{ about: { kind: "place", id: "fs-18" }, text: "Bon" }]);
});

it("keeps markup as text, and at most 500 characters of a note", () => {
  const [markup, long] = readNotes(`fs-18_<b>gras</b>~fs-19_${"é".repeat(900)}`);
  expect(markup?.text).toBe("<b>gras</b>");
  expect([...(long?.text ?? "")]).toHaveLength(LONGEST_NOTE);
});
