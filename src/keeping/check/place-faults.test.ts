import { describe, expect, it } from "vitest";
import type { CodeCommune } from "../../domain/codes.ts";
import type { Place, PlaceRecord } from "../../domain/place.ts";
import { aCommune, aPlace, aStop } from "../../testing/builders.ts";
import { type FaultyPlace, faultsOf, orderByHarm, type PlaceFault, peopleSentTo } from "./place-faults.ts";

const TODAY = "2026-11-30";
const WHOLE = {
  phone: "04 92 00 00 00",
  email: "accueil@example.fr",
  openingHours: "Mo 09:00-12:00",
  sourceDate: "2026-01",
} as const;

function placeWith(record: Partial<PlaceRecord>, changes: Partial<Place> = {}): Place {
  const place = aPlace(changes);
  return { ...place, records: [{ ...place.records[0], ...WHOLE, ...record }] };
}

/** The kinds of faults of a place that has all else. */
function kindsOf(record: Partial<PlaceRecord>, changes: Partial<Place> = {}) {
  return faultsOf(placeWith(record, changes), TODAY, []).map(({ kind }) => kind);
}

describe("faultsOf", () => {
  it("finds none in a place with hours, contacts, address and a recent source", () => {
    expect(kindsOf({})).toEqual([]);
  });

  it.each([
    ["sans-telephone", { phone: "" }],
    ["sans-horaires", { openingHours: "" }],
    ["sans-courriel", { email: "" }],
    ["sans-date", { sourceDate: "" }],
  ] as const)("finds %s", (kind, record) => {
    expect(kindsOf(record)).toEqual([kind]);
  });

  it("lacks a value only when every record does", () => {
    const place = placeWith({ phone: "" });
    const other = { ...place.records[0], ...WHOLE };
    expect(faultsOf({ ...place, records: [place.records[0], other] }, TODAY, [])).toEqual([]);
  });

  it("accepts the hours of the stops of a place", () => {
    expect(kindsOf({ openingHours: "" }, { stops: [aStop({ openingHours: "Tu 09:00-12:00" })] })).toEqual([]);
  });

  it("finds a source of two years ago, but not in an official list", () => {
    const old = { sourceDate: "2024-11-30" };
    const faults = faultsOf(placeWith(old, { verification: "recoupe" }), TODAY, []);
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
    expect(faultsOf(place, TODAY, doubts)).toEqual([
      { kind: "doute", column: "opening_hours", note },
      { kind: "doute", column: "", note: "Une autre note." },
    ]);
  });
});

const PHONE_DOUBT: PlaceFault = { kind: "doute", column: "phone", note: "Téléphone à vérifier." };
const MAIL_DOUBT: PlaceFault = { kind: "doute", column: "email", note: "Adresse électronique à vérifier." };

function faulty(id: string, people: number, ...faults: readonly PlaceFault[]): FaultyPlace {
  return { place: aPlace({ id, name: id }), people, faults };
}

function inOrder(...places: readonly FaultyPlace[]) {
  return orderByHarm(places).map(({ place }) => place.id);
}

describe("orderByHarm", () => {
  it("puts a doubtful telephone of a much-used place before a missing mail, even where more people are sent", () => {
    expect(inOrder(faulty("mail", 50_000, { kind: "sans-courriel" }), faulty("phone", 6_000, PHONE_DOUBT))).toEqual([
      "phone",
      "mail",
    ]);
  });

  it("puts missing hours before an unknown position, and that before a missing mail", () => {
    const kinds = ["sans-courriel", "sans-horaires", "position-mairie"] as const;
    expect(inOrder(...kinds.map((kind) => faulty(kind, 1_000, { kind })))).toEqual([
      "sans-horaires",
      "position-mairie",
      "sans-courriel",
    ]);
  });

  it("puts the same fault first where more people are sent", () => {
    expect(inOrder(faulty("few", 500, PHONE_DOUBT), faulty("many", 50_000, PHONE_DOUBT))).toEqual(["many", "few"]);
  });

  it("takes the worst fault of a place, and a doubtful mail as less than missing hours", () => {
    const both = faulty("both", 1_000, { kind: "sans-horaires" }, MAIL_DOUBT);
    expect(inOrder(faulty("mail", 2_000, MAIL_DOUBT), both)).toEqual(["both", "mail"]);
  });

  it("orders places to which nobody is sent by weight, number of faults and name", () => {
    const twice = faulty("z", 0, { kind: "position-mairie" }, { kind: "sans-courriel" });
    const order = inOrder(
      faulty("b", 0, { kind: "position-mairie" }),
      faulty("a", 0, { kind: "position-mairie" }),
      twice,
      faulty("c", 0, PHONE_DOUBT),
    );
    expect(order).toEqual(["c", "z", "a", "b"]);
  });
});

describe("peopleSentTo", () => {
  const west = aCommune({ code: "04001" as CodeCommune, position: [6, 44], population: 100 });
  const east = aCommune({ code: "04002" as CodeCommune, position: [6.3, 44], population: 20 });
  const far = aCommune({ code: "04003" as CodeCommune, position: [7, 44], population: 3 });
  const communes = [west, east, far];

  it("counts the inhabitants of the communes whose nearest place it is, and none beyond 15 km", () => {
    const places = [aPlace({ id: "fs-1", position: [6.01, 44] }), aPlace({ id: "fs-2", position: [6.29, 44] })];
    expect(peopleSentTo(places, communes)).toEqual(
      new Map([
        ["fs-1", 100],
        ["fs-2", 20],
      ]),
    );
  });

  it("counts each type by itself, and a commune once for a place of two types", () => {
    const places = [
      aPlace({ id: "fs-1", position: [6.01, 44], categories: ["france-services", "lieu-multiservices"] }),
      aPlace({ id: "lm-1", position: [6.02, 44], categories: ["lieu-multiservices"] }),
      aPlace({ id: "es-1", position: [6.03, 44], categories: ["espace-saisonnier"] }),
    ];
    expect(peopleSentTo(places, [west])).toEqual(
      new Map([
        ["fs-1", 100],
        ["es-1", 100],
      ]),
    );
  });

  it("counts an itinerant service at its stops, not at its base", () => {
    const bus = aPlace({ id: "fs-1", format: "itinerant", position: [6, 44], stops: [aStop({ position: [7, 44] })] });
    expect(peopleSentTo([bus], communes)).toEqual(new Map([["fs-1", 3]]));
  });

  it("sends nobody to a housing service", () => {
    const housing = aPlace({ id: "es-1", position: [6, 44], kind: "logement", categories: ["espace-saisonnier"] });
    expect(peopleSentTo([housing], communes)).toEqual(new Map());
  });
});
