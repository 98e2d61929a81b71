import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { somePlace } from "../../testing/arbitraries.ts";
import { aPlace } from "../../testing/builders.ts";
import { escapeText, foldLines, vcardFileName, writeVcard } from "./content-lines.ts";

const LINK = "https://example.org/carte/?lieu=fs-1&lang=fr";

/** Parses a card as in RFC 2426: unfolds lines, splits values at unescaped separators, then unescapes. */
function readVcard(card: string): readonly (readonly [name: string, values: readonly string[]])[] {
  const lines = card.replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
  return lines.map((line) => {
    const colon = line.indexOf(":");
    const values = line.slice(colon + 1).match(/(?:\\.|[^;\\])*/gsu) ?? [];
    // Each match of the pattern is followed by an empty one at the same index.
    const parts = values.filter((part, at) => part !== "" || at === 0 || values[at - 1] === "");
    return [line.slice(0, colon), parts.map(plainValue)];
  });
}

function plainValue(text: string): string {
  return text.replaceAll(/\\(.)/gsu, (_, escaped: string) => (escaped === "n" ? "\n" : escaped));
}

function firstValue(card: string, name: string): string | undefined {
  return readVcard(card).find(([found]) => found === name)?.[1][0];
}

const record = aPlace().records[0];
const place = aPlace({
  name: "France services, Ubaye; vallée",
  records: [
    {
      ...record,
      phone: "04 92 81 04 28",
      email: "ubaye@example.org",
      website: "https://example.org/ubaye",
      address: "Place Manuel, 4",
      postcode: "04400",
    },
    { ...record, id: "es-1", phone: "04 92 81 04 28", email: "saison@example.org" },
  ],
});

describe("writeVcard", () => {
  it("writes name, telephone, email, website, address and position", () => {
    expect(writeVcard({ place, note: "Lundi : 9 h\nMardi : fermé", link: LINK }).split("\r\n")).toEqual([
      "BEGIN:VCARD",
      "VERSION:3.0",
      "FN:France services\\, Ubaye\\; vallée",
      "N:;;;;",
      "ORG:France services\\, Ubaye\\; vallée",
      "X-ABSHOWAS:COMPANY",
      "TEL;TYPE=WORK,VOICE:+33492810428",
      "EMAIL;TYPE=INTERNET:ubaye@example.org",
      "EMAIL;TYPE=INTERNET:saison@example.org",
      "URL:https://example.org/ubaye",
      `URL:${LINK}`,
      "ADR;TYPE=WORK:;;Place Manuel\\, 4;Barcelonnette;;04400;France",
      "GEO:44.387;6.65",
      "NOTE:Lundi : 9 h\\nMardi : fermé",
      "UID:fs-1",
      "END:VCARD",
      "",
    ]);
  });

  it("leaves out unknown values", () => {
    const card = writeVcard({ place: aPlace(), note: "", link: LINK });
    expect(card).not.toMatch(/^(?:TEL|EMAIL)/m);
    expect(card).toContain("ADR;TYPE=WORK:;;;Barcelonnette;;;France\r\n");
  });

  it("is legible whatever the name of the place", () => {
    fc.assert(
      fc.property(somePlace, fc.string({ unit: "binary" }), (place, note) => {
        const card = writeVcard({ place, note, link: LINK });
        expect(firstValue(card, "FN")).toBe(inVcard(place.name));
        expect(firstValue(card, "NOTE")).toBe(inVcard(note));
        expect(readVcard(card).at(0)).toEqual(["BEGIN", ["VCARD"]]);
        expect(readVcard(card).filter(([name]) => name === "END")).toHaveLength(1);
      }),
    );
  });

  it("writes no line of more than 75 octets", () => {
    fc.assert(
      fc.property(somePlace, fc.string({ unit: "binary", maxLength: 300 }), (place, note) => {
        const lines = writeVcard({ place, note, link: LINK }).split("\r\n");
        expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
      }),
    );
  });
});

describe("escapeText", () => {
  it("is reversible, except for the kind of line ends", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("\\", "n", ";", ",", "\n", "\r", "é", " ") }), (text) => {
        expect(plainValue(escapeText(text))).toBe(inVcard(text));
      }),
    );
  });
});

describe("foldLines", () => {
  it("folds after 75 octets and not within a character", () => {
    const line = `NOTE:${"é".repeat(40)}`;
    expect(foldLines([line])).toBe(`NOTE:${"é".repeat(35)}\r\n ${"é".repeat(5)}\r\n`);
  });
});

describe("vcardFileName", () => {
  it("is the plain name, or the id for a name without letters", () => {
    expect(vcardFileName(aPlace({ name: "France services d'Épierre – Saint-Léger" }))).toBe(
      "france-services-d-epierre-saint-leger.vcf",
    );
    expect(vcardFileName(aPlace({ id: "fs-7", name: "…" }))).toBe("fs-7.vcf");
  });
});

/** Replaces every line end by that of the card. */
function inVcard(text: string): string {
  return text.replaceAll(/\r\n?/g, "\n");
}
