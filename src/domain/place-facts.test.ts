import { describe, expect, it } from "vitest";
import { aPlace } from "../testing/builders.ts";
import type { PlaceRecord } from "./place.ts";
import { factsOf } from "./place-facts.ts";

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
