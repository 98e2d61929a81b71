import { describe, expect, it } from "vitest";
import { aCommune, aPlace, aStop } from "../../testing/builders.ts";
import { aTransitAnswer, aTransitTable } from "../../testing/transit-builders.ts";
import type { CodeCommune } from "../codes.ts";
import { dayKindOn } from "./day-kinds.ts";
import { createTransitAnswers, findTransitStart, type TransitQuestion } from "./transit-answers.ts";
import { transitStateOn } from "./transit-table.ts";

const HAUT = aCommune({ code: "05001" as CodeCommune, name: "Haut", position: [6, 44.5] });
const BAS = aCommune({ code: "05002" as CodeCommune, name: "Bas", position: [6.2, 44.5] });
const FRANCE_SERVICES = aPlace({ id: "fs-1" });
const MULTI = aPlace({ id: "lm-1", categories: ["lieu-multiservices"] });

function ask(changes: Partial<TransitQuestion> = {}, table = aTransitTable()) {
  return createTransitAnswers(table).tripsFrom({
    start: { position: HAUT.position, codeCommune: HAUT.code, name: "Haut" },
    communes: [HAUT, BAS],
    places: [FRANCE_SERVICES, MULTI],
    walk: undefined,
    choice: "jour",
    date: "2026-12-01",
    ...changes,
  });
}

describe("the start of the answers", () => {
  const startAt = (position: readonly [number, number], codeCommune?: CodeCommune) =>
    findTransitStart({ start: { position, codeCommune, name: "" }, communes: [HAUT, BAS] });

  it("is the nearest town hall, that of the commune of the starting point where it is known", () => {
    expect(startAt([6.19, 44.5])).toMatchObject({ origin: 1, commune: "05002" });
    expect(startAt([6.12, 44.5], HAUT.code)).toMatchObject({ origin: 0, commune: "05001" });
  });

  it("is unknown beyond 10 km", () => {
    expect([startAt([6.5, 44.5]), startAt([6.19, 44.5], HAUT.code)]).toEqual([undefined, undefined]);
  });
});

describe("the round trip to a place", () => {
  it("is that of the day type of the date", () => {
    const { day, tripTo } = ask();
    expect(day).toEqual({ kind: "jour-scolaire", isSure: true });
    expect(tripTo(FRANCE_SERVICES)).toMatchObject({
      kind: "trip",
      trip: { departure: 492, rule: undefined, weekday: 1 },
    });
    expect(tripTo(MULTI)).toMatchObject({ kind: "trip", trip: { weekday: -1 } });
  });

  it("names its booking rule", () => {
    const table = aTransitTable({ days: [[[aTransitAnswer({ booking: 1 })], []]] });
    expect(ask({}, table).tripTo(FRANCE_SERVICES)).toMatchObject({
      trip: { rule: { phone: "04 00 00 00 00", noticeDays: 1 } },
    });
  });

  it("does not exist where the table has room for more of a type, and is unknown where it may have been left out", () => {
    const bas = { position: BAS.position, codeCommune: BAS.code, name: "Bas" };
    const none = ask({ start: bas });
    expect(none.tripTo(FRANCE_SERVICES)).toEqual({ kind: "none" });
    const days = [[[aTransitAnswer()]]];
    const full = ask({}, aTransitTable({ days, nearest: 1 }));
    const other = aPlace({ id: "lm-1", categories: ["france-services"] });
    expect([full.tripTo(other), full.tripTo(MULTI)]).toEqual([{ kind: "unknown" }, { kind: "none" }]);
    // The only answer may be of any type when its place is not loaded.
    expect(ask({ places: [] }, aTransitTable({ days, nearest: 1 })).tripTo(MULTI)).toEqual({ kind: "unknown" });
  });

  it("gives way to a walk where no vehicle is faster", () => {
    const near = aPlace({ id: "fs-9", position: [6.01, 44.5] });
    const away = aPlace({ id: "fs-8", position: [6.01, 44.5], format: "itinerant" });
    const { tripTo, inOrder } = ask({
      places: [FRANCE_SERVICES, near, away],
      walk: (_, others) => Float64Array.from(others, () => 12),
    });
    expect([tripTo(near), tripTo(away)]).toEqual([{ kind: "walk", minutes: 12 }, { kind: "unknown" }]);
    expect(tripTo(FRANCE_SERVICES).kind).toBe("trip");
    const rows = [away, FRANCE_SERVICES, near].map((place) => ({ place }));
    expect(inOrder(rows).map(({ place }) => place.id)).toEqual(["fs-9", "fs-1", "fs-8"]);
  });

  it("orders places by the way there, those without a round trip after them as they were", () => {
    const rows = [aPlace({ id: "a" }), MULTI, aPlace({ id: "b" }), FRANCE_SERVICES].map((place) => ({ place }));
    expect(
      ask()
        .inOrder(rows)
        .map(({ place }) => place.id),
    ).toEqual(["fs-1", "lm-1", "a", "b"]);
    expect(ask({ choice: "samedi" }).inOrder(rows)).toEqual(rows);
  });

  it("is unknown for a place that the table does not have", () => {
    expect(ask().tripTo(aPlace({ id: "fs-9" }))).toEqual({ kind: "unknown" });
  });

  it.each<[string, Partial<TransitQuestion>]>([
    ["on a day type without a timetable", { choice: "samedi" }],
    ["after the end of the timetables", { date: "2027-04-01" }],
    ["before they begin", { date: "2026-10-30" }],
    ["from a place without an origin near it", { start: { position: [7, 45], codeCommune: undefined, name: "" } }],
  ])("is unknown %s", (_when, changes) => {
    const { isKnown, tripTo } = ask(changes);
    expect([isKnown, tripTo(FRANCE_SERVICES)]).toEqual([false, { kind: "unknown" }]);
  });

  describe("to an itinerant service", () => {
    const stops = [aStop({ codeCommune: HAUT.code, position: HAUT.position, openingHours: "Tu 09:00-12:00" })];
    const bus = aPlace({ id: "fs-8", format: "itinerant", stops });
    const asked = (changes: Partial<TransitQuestion> = {}) =>
      ask({ places: [FRANCE_SERVICES, MULTI, bus], walk: (_, others) => new Float64Array(others.length), ...changes });
    const coming = (changes: Partial<TransitQuestion>) =>
      asked(changes)
        .stopsNear(bus)
        .map((near) => near.coming);
    const first = (changes: Partial<TransitQuestion>) =>
      asked(changes).inOrder([{ place: FRANCE_SERVICES }, { place: bus }])[0]?.place.id;

    it("is not needed where it comes on the weekday of the date, which puts it at the head of the list", () => {
      // 1 December 2026 is a Tuesday.
      expect([coming({}), first({})]).toEqual([["comes"], "fs-8"]);
    });

    it("does not follow from its coming on another day, or on an unknown one", () => {
      expect([coming({ date: "2026-12-02" }), first({ date: "2026-12-02" })]).toEqual([["other-day"], "fs-1"]);
      // All Saints' Day of 2027 is a Monday: no source says who comes.
      expect(coming({ date: "2027-11-01" })).toEqual(["unknown"]);
      expect(coming({ choice: "samedi" })).toEqual(["other-day"]);
    });

    it("counts every weekday of a kind of day", () => {
      expect([coming({ choice: "jour-scolaire", date: "2026-12-05" }), coming({ choice: "dimanche" })]).toEqual([
        ["comes"],
        ["other-day"],
      ]);
    });

    it("is told after the end of the timetables too", () => {
      const { isKnown, stopsNear } = asked({ date: "2027-04-06" });
      expect([isKnown, stopsNear(bus).length]).toEqual([false, 1]);
    });
  });
});

const VALIDITY = { from: "2026-11-01", until: "2027-03-31" };

describe("the validity of answers without a car", () => {
  it.each<[string, object]>([
    ["2026-10-31", { kind: "coming", from: "2026-11-01" }],
    ["2026-11-01", { kind: "current" }],
    ["2027-03-16", { kind: "current" }],
    ["2027-03-17", { kind: "ending", until: "2027-03-31", daysLeft: 14 }],
    ["2027-03-31", { kind: "ending", until: "2027-03-31", daysLeft: 0 }],
    ["2027-04-01", { kind: "expired", until: "2027-03-31" }],
  ])("on %s is told", (date, state) => {
    expect(transitStateOn(VALIDITY, date)).toEqual(state);
  });
});

describe("the kind of day of a date", () => {
  it.each<[string, object]>([
    ["2026-12-01", { kind: "jour-scolaire", isSure: true }],
    ["2026-12-05", { kind: "samedi", isSure: true }],
    ["2026-12-06", { kind: "dimanche", isSure: true }],
    ["2026-12-25", { kind: "dimanche", isSure: true }],
    ["2026-12-29", { kind: "jour-de-vacances", isSure: true }],
    // Winter holidays of some zones only.
    ["2027-02-16", { kind: "jour-scolaire", isSure: false }],
    ["2027-07-20", { kind: "jour-de-vacances", isSure: true }],
  ])("%s", (date, kind) => {
    expect(dayKindOn(date)).toEqual(kind);
  });
});
