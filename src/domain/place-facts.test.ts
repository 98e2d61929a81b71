import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aPlace, aStop } from "../testing/builders.ts";
import type { CodeCommune } from "./codes.ts";
import type { Place, PlaceRecord } from "./place.ts";
import { factsOf, orderPlaces, orderStops, usualStopDays } from "./place-facts.ts";

function facts(...changes: readonly Partial<PlaceRecord>[]) {
  const [usual] = aPlace().records;
  const bare = { ...usual, openingHours: "", address: "", phone: "", email: "", comment: "" };
  const [first = bare, ...others] = changes.map((change, rank) => ({ ...bare, id: `fs-${rank}`, ...change }));
  const { openingHours, addresses, phones, emails, comments } = factsOf(aPlace({ records: [first, ...others] }));
  return { openingHours, addresses, phones, emails, comments };
}

const textsOf = (said: readonly { readonly text: string }[]) => said.map(({ text }) => text);

describe("factsOf", () => {
  it("leaves out values that no record has", () => {
    expect(facts({}, {})).toEqual({ openingHours: [], addresses: [], phones: [], emails: [], comments: [] });
  });

  it("lists a week once in any notation, and two different ones with their sources", () => {
    const same = facts({ openingHours: "Mo-Tu 09:00-12:00" }, {}, { openingHours: "Mo,Tu 09:00-12:00" });
    expect(textsOf(same.openingHours)).toEqual(["Mo-Tu 09:00-12:00"]);
    const other = facts({ openingHours: "Mo 09:00-12:00" }, { openingHours: "Mo 09:00-12:30" });
    expect(other.openingHours.map(({ text, record }) => [text, record.id])).toEqual([
      ["Mo 09:00-12:00", "fs-0"],
      ["Mo 09:00-12:30", "fs-1"],
    ]);
    const unreadable = facts({ openingHours: "selon saison" }, { openingHours: "selon la neige" });
    expect(unreadable.openingHours).toHaveLength(2);
  });

  it.each([
    ["372 Rue des Tovets, Immeuble La Saretta", "Immeuble La Saretta, 372 rue des Tovets", 1],
    ["47 rue Jean-Jacques Rousseau, Le Forum", "47 rue Jean-Jacques Rousseau", 1],
    ["avenue Émile Ripert", "23 Avenue Emile Ripert", 1],
    ["354 Avenue du lac", "147 rue du Mont-Blanc", 2],
    ["12 rue du Lac", "14 rue du Lac", 2],
  ])("lists an address once: %s, %s", (one, other, count) => {
    const { addresses } = facts({ address: one }, { address: other });
    expect(addresses).toHaveLength(count);
    if (count === 1) expect(textsOf(addresses)).toEqual([one.length >= other.length ? one : other]);
  });

  it("lists a telephone, an email and a remark once", () => {
    const { phones, emails, comments } = facts(
      { phone: "04 79 00 01 01", email: "Emploi@mairie.fr", comment: "Au rez-de-chaussée." },
      { phone: "0479000101", email: "emploi@mairie.fr", comment: "au rez de chaussée" },
      { phone: "04 79 00 01 02" },
    );
    expect(textsOf(phones)).toEqual(["04 79 00 01 01", "04 79 00 01 02"]);
    expect(textsOf(emails)).toEqual(["Emploi@mairie.fr"]);
    expect(textsOf(comments)).toEqual(["Au rez-de-chaussée."]);
    // Neither has a digit or a letter to compare.
    expect(facts({ phone: "—", comment: "?" }, { phone: "…", comment: "!" })).toMatchObject({
      phones: [{ text: "—" }, { text: "…" }],
      comments: [{ text: "?" }, { text: "!" }],
    });
  });
});

const NAMES = fc.constantFrom("Gap", "gap", "\u00c9choux", "E\u0301choux", "L’Épine", "Lepine", "");
const somePlaces = fc
  .array(fc.record({ commune: NAMES, name: NAMES }), { maxLength: 20 })
  .map((drawn) => drawn.map((one, rank) => aPlace({ id: `lm-${rank}`, ...one })));

/** Brute force: one sort of the whole. */
function sortWhole(places: readonly Place[]): readonly Place[] {
  const { compare } = new Intl.Collator("fr");
  return [...places].sort((a, b) => compare(a.commune, b.commune) || compare(a.name, b.name));
}

it("orderPlaces sorts by commune and name, stably", () => {
  fc.assert(
    fc.property(somePlaces, (places) => {
      expect(orderPlaces(places)).toEqual(sortWhole(places));
    }),
  );
});

it("orderPlaces sorts a concatenation of ordered lists like any list", () => {
  fc.assert(
    fc.property(somePlaces, somePlaces, (some, others) => {
      const parts = [...orderPlaces(some), ...orderPlaces(others)];
      expect(orderPlaces(parts)).toEqual(sortWhole([...some, ...others]));
    }),
  );
});

it("orderPlaces returns an ordered list, and the same list for the same input", () => {
  const places = [aPlace({ commune: "Gap" }), aPlace({ commune: "Embrun" })];
  const ordered = orderPlaces(places);
  expect(orderPlaces(places)).toBe(ordered);
  expect(orderPlaces(ordered)).toBe(ordered);
});

/** A Tuesday without a holiday near it. */
const TUESDAY_NOON = { date: "2026-01-20", weekday: 1, minute: 720 };
const stops = [
  aStop({ commune: "Inconnu", note: "jour de passage à demander" }),
  aStop({ commune: "Lundi", openingHours: "Mo 09:00-12:00" }),
  aStop({ commune: "Jeudi", openingHours: "Th 14:00-17:00" }),
  aStop({ commune: "Maintenant", openingHours: "Tu 09:00-13:00" }),
  aStop({ commune: "Ce soir", openingHours: "Tu 17:00-18:00" }),
  aStop({ commune: "Illisible", openingHours: "selon la lune" }),
];

it("orderStops puts the next stop time first and unknown days last, in the source's order", () => {
  const ordered = orderStops(stops, TUESDAY_NOON);
  expect(ordered.map(({ stop }) => stop.commune)).toEqual([
    "Maintenant",
    "Ce soir",
    "Jeudi",
    "Lundi",
    "Inconnu",
    "Illisible",
  ]);
  expect(ordered.map(({ stopTime }) => stopTime)).toEqual([
    { kind: "now", untilMin: 780 },
    { kind: "next", next: { inDays: 0, weekday: 1, fromMin: 1020 } },
    { kind: "next", next: { inDays: 2, weekday: 3, fromMin: 840 } },
    { kind: "next", next: { inDays: 6, weekday: 0, fromMin: 540 } },
    undefined,
    undefined,
  ]);
});

it("orderStops puts the stops of one's own commune first", () => {
  const own = stops.map((stop, rank) => ({ ...stop, codeCommune: `0400${rank}` as CodeCommune }));
  const ordered = orderStops(own, TUESDAY_NOON, "04001" as CodeCommune);
  expect(ordered.slice(0, 3).map(({ stop }) => stop.commune)).toEqual(["Lundi", "Maintenant", "Ce soir"]);
});

it("orderStops keeps the source's order while the time is unknown", () => {
  expect(orderStops(stops, undefined)).toEqual(stops.map((stop) => ({ stop, stopTime: undefined })));
});

it.each([
  ["", "ask"],
  ["jour de passage à demander", "ask"],
  ["sur rendez-vous", "appointment"],
  ["permanence mensuelle, rendez-vous conseillé", undefined],
])("the note « %s » of a stop means %s", (note, meaning) => {
  expect(usualStopDays(note)).toBe(meaning);
});
