import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CATEGORIES } from "../place.ts";
import { LONGEST_NOTE, plannedOpeningHours, readDetails, writeDetails } from "./planned-details.ts";

const anyDetails = fc.record({
  category: fc.constantFrom(undefined, ...CATEGORIES),
  hours: fc.uniqueArray(fc.constantFrom("Mo-Fr 09:00-12:00", "Sa 09:00-12:00", "Sa 14:00-17:00"), { maxLength: 3 }),
  note: fc.oneof(fc.constant(""), fc.stringMatching(/^[a-z!/'é]([a-z !/'é]{0,20}[a-z/é])?$/)),
});

describe("What is noted about a planned place", () => {
  it("is read as it was written, and is nothing without anything", () => {
    fc.assert(
      fc.property(anyDetails, (noted) => {
        const note = noted.note.replaceAll(/\s+/g, " ").trim();
        fc.pre(!/!$/.test(note));
        expect(readDetails({ details: writeDetails({ ...noted, note }) })).toEqual({ ...noted, note });
      }),
    );
    expect(writeDetails({ category: undefined, hours: [], note: " " })).toBe("");
    expect(readDetails({})).toEqual({ category: undefined, hours: [], note: "" });
  });

  it("holds a note of one line and limited length, without the semicolon that separates places", () => {
    const written = writeDetails({ category: undefined, hours: [], note: `Bail ;\n${"à signer ".repeat(50)}` });
    const { note } = readDetails({ details: written });
    expect(note.startsWith("Bail, à signer à signer")).toBe(true);
    expect([...note].length).toBeLessThanOrEqual(LONGEST_NOTE);
  });

  it("leaves out an unknown type, hours that are not hours, and invisible signs", () => {
    expect(readDetails({ details: "z!<b>/Sa 09:00-12:00!no\u202ete" })).toEqual({
      category: undefined,
      hours: ["Sa 09:00-12:00"],
      note: "note",
    });
  });

  it("unites the hours of a day in opening_hours", () => {
    expect(plannedOpeningHours({ details: "!Sa 14:00-17:00/Sa 09:00-12:00" })).toMatch(/Sa 09:00-12:00,14:00-17:00$/);
    expect(plannedOpeningHours({ details: "f" })).toBe("");
  });
});
