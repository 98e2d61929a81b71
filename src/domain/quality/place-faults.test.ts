import { describe, expect, it } from "vitest";
import { aPlace, aStop } from "../../testing/builders.ts";
import type { Place, PlaceRecord } from "../place.ts";
import { type FaultContext, faultsOf } from "./place-faults.ts";

const CONTEXT: FaultContext = { today: "2026-11-30", doubts: [], likeOthers: new Map() };
const WHOLE = {
  phone: "04 92 00 00 00",
  email: "accueil@example.fr",
  website: "https://example.fr",
  openingHours: "Mo 09:00-12:00",
  sourceDate: "2026-01",
} as const;

function placeWith(record: Partial<PlaceRecord>, changes: Partial<Place> = {}): Place {
  const place = aPlace(changes);
  return { ...place, records: [{ ...place.records[0], ...WHOLE, ...record }] };
}

/** The kinds of faults of a place that has all else. */
function kindsOf(record: Partial<PlaceRecord>, changes: Partial<Place> = {}) {
  return faultsOf(placeWith(record, changes), CONTEXT).map(({ kind }) => kind);
}

describe("faultsOf", () => {
  it("finds none in a place with hours, contacts, address and a recent source", () => {
    expect(kindsOf({})).toEqual([]);
  });

  it.each([
    ["sans-telephone", { phone: "" }],
    ["sans-horaires", { openingHours: "" }],
    ["sans-courriel", { email: "" }],
    ["sans-site", { website: "" }],
    ["sans-date", { sourceDate: "" }],
  ] as const)("finds %s", (kind, record) => {
    expect(kindsOf(record)).toEqual([kind]);
  });

  it("lacks a value only when every record does", () => {
    const place = placeWith({ phone: "" });
    const other = { ...place.records[0], ...WHOLE };
    expect(faultsOf({ ...place, records: [place.records[0], other] }, CONTEXT)).toEqual([]);
  });

  it("accepts the hours of the stops of a place", () => {
    expect(kindsOf({ openingHours: "" }, { stops: [aStop({ openingHours: "Tu 09:00-12:00" })] })).toEqual([]);
  });

  it("finds a source of two years ago, but not in an official list", () => {
    const old = { sourceDate: "2024-11-30" };
    const faults = faultsOf(placeWith(old, { verification: "recoupe" }), CONTEXT);
    expect(faults).toEqual([{ kind: "source-ancienne", date: "2024-11-30" }]);
    expect(kindsOf({ sourceDate: "2024-12-01" }, { verification: "recoupe" })).toEqual([]);
    expect(kindsOf(old)).toEqual([]);
  });

  it("finds a place to confirm, and one that stands at the mairie", () => {
    expect(kindsOf({}, { verification: "a-confirmer", precision: "commune" })).toEqual([
      "a-confirmer",
      "position-mairie",
    ]);
  });

  it("says each doubt with the column that it is about", () => {
    const note = "Horaires du jeudi à vérifier.";
    const row = { table: "france-services", id: "fs-1", field: "opening_hours", note, date: "2026-11-24" };
    const doubts = [{ ...row, id: "fs-2", field: "phone" }, row];
    const place = placeWith({ doubts: [note, "Une autre note."] });
    expect(faultsOf(place, { ...CONTEXT, doubts })).toEqual([
      { kind: "doute", column: "opening_hours", note },
      { kind: "doute", column: "", note: "Une autre note." },
    ]);
  });

  it("names the places that may be the same", () => {
    const twin = aPlace({ id: "lm-2" });
    const likeOthers = new Map([["fs-1", [twin]]]);
    expect(faultsOf(placeWith({}), { ...CONTEXT, likeOthers })).toEqual([{ kind: "doublon", others: [twin] }]);
  });
});
