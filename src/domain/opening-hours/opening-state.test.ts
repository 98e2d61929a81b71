import { describe, expect, it } from "vitest";
import { aPlace, aStop } from "../../testing/builders.ts";
import { inZone } from "../../testing/in-zone.ts";
import { matchState } from "../filter/when.ts";
import type { Place, PlaceRecord, Stop } from "../place.ts";
import {
  isToConfirm,
  openingPartsOf,
  openingStateAt,
  openingStateOf,
  primaryPartOf,
  type SaidState,
} from "./opening-state.ts";
import { parseOpeningWeek } from "./opening-week.ts";
import { addDays, isDate, isPublicHoliday, parisDayOf, parisMomentOf, toParisMoment } from "./paris-moment.ts";

function stateAt(hours: string, iso: string) {
  const parsed = parseOpeningWeek(hours);
  if (parsed.kind === "fault") throw new Error(parsed.fault.what);
  return openingStateAt(parsed.week, toParisMoment(new Date(iso)));
}

const USUAL = "Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00";

describe("opening state of a place", () => {
  // 24 November 2026 is a Tuesday; Paris is UTC+1.
  it.each([
    ["open", "2026-11-24T09:00:00Z", { kind: "open", untilMin: 720, isHoliday: false }],
    ["open at the minute it opens", "2026-11-24T08:00:00Z", { kind: "open", untilMin: 720, isHoliday: false }],
    ["open half an hour before closing", "2026-11-24T10:30:00Z", { kind: "open", untilMin: 720, isHoliday: false }],
    ["about to close", "2026-11-24T10:31:00Z", { kind: "closing", untilMin: 720, isHoliday: false }],
    [
      "shut at noon sharp, open again in the afternoon",
      "2026-11-24T11:00:00Z",
      { kind: "closed", next: { inDays: 0, weekday: 1, fromMin: 840 }, isHoliday: false },
    ],
    [
      "shut in the evening, open tomorrow",
      "2026-11-24T18:00:00Z",
      { kind: "closed", next: { inDays: 1, weekday: 2, fromMin: 540 }, isHoliday: false },
    ],
    [
      "shut on Saturday afternoon, open on Monday",
      "2026-11-28T13:00:00Z",
      { kind: "closed", next: { inDays: 2, weekday: 0, fromMin: 540 }, isHoliday: false },
    ],
  ])("%s", (_what, iso, expected) => {
    expect(stateAt(USUAL, iso)).toEqual(expected);
  });

  it("is in doubt on a public holiday, and opens next on another day", () => {
    expect(stateAt(USUAL, "2026-11-11T09:00:00Z")).toEqual({ kind: "open", untilMin: 720, isHoliday: true });
    // 24 December is a Thursday: Friday is Christmas.
    expect(stateAt(USUAL, "2026-12-24T18:00:00Z")).toEqual({
      kind: "closed",
      next: { inDays: 2, weekday: 5, fromMin: 540 },
      isHoliday: false,
    });
  });

  it("is by appointment where the hours say so, with or without times", () => {
    const hours = 'Mo "sur rendez-vous"; Tu 09:00-12:00 "sur rendez-vous"';
    expect(stateAt(hours, "2026-11-23T18:00:00Z")).toEqual({ kind: "appointment", isHoliday: false });
    expect(stateAt(hours, "2026-11-24T09:00:00Z")).toEqual({ kind: "appointment", isHoliday: false });
    expect(stateAt(hours, "2026-11-25T09:00:00Z")).toMatchObject({ kind: "closed" });
  });

  it("joins adjacent intervals", () => {
    expect(stateAt("Tu 09:00-12:00,12:00-17:00", "2026-11-24T10:45:00Z")).toMatchObject({
      kind: "open",
      untilMin: 1020,
    });
  });

  it("has no next opening in an empty week", () => {
    expect(stateAt("Mo off", "2026-11-24T09:00:00Z")).toEqual({ kind: "closed", next: undefined, isHoliday: false });
  });

  it.each([
    ["Tu 22:00-02:00", "2026-11-24T22:30:00Z", { kind: "open", untilMin: 1560 }],
    ["Tu 22:00-02:00", "2026-11-25T00:00:00Z", { kind: "open", untilMin: 120 }],
    ["Tu 18:00-26:00", "2026-11-25T00:45:00Z", { kind: "closing", untilMin: 120 }],
    ["Tu 22:00-02:00", "2026-11-25T01:00:00Z", { kind: "closed", next: { inDays: 6, weekday: 1, fromMin: 1320 } }],
    ["Su 22:00-02:00", "2026-11-23T00:00:00Z", { kind: "open", untilMin: 120 }],
    ["Tu 22:00-02:00; We 09:00-12:00", "2026-11-25T00:00:00Z", { kind: "open", untilMin: 120 }],
    ["Tu 20:00-24:00; We 00:00-02:00", "2026-11-24T22:45:00Z", { kind: "open", untilMin: 1560 }],
    ["Tu 20:00-26:00; We 02:00-03:00", "2026-11-25T00:45:00Z", { kind: "open", untilMin: 180 }],
    ['Tu 22:00-02:00 "sur rendez-vous"', "2026-11-25T00:00:00Z", { kind: "appointment" }],
    ["Th 22:00-02:00", "2026-12-31T23:30:00Z", { kind: "open", untilMin: 120, isHoliday: true }],
    ["Mo-Su 00:00-24:00", "2026-11-24T11:00:00Z", { kind: "open", untilMin: 2880 }],
  ])("handles the night: %s at %s", (hours, iso, expected) => {
    expect(stateAt(hours, iso)).toMatchObject(expected);
  });

  // Clocks go forward on 29 March 2026 at 2, back on 25 October at 3.
  it.each([
    ["2026-03-29T00:59:00Z", "open"],
    ["2026-03-29T01:00:00Z", "open"],
    ["2026-03-29T01:15:00Z", "closing"],
    ["2026-03-29T01:30:00Z", "closed"],
    ["2026-10-25T00:30:00Z", "open"],
    ["2026-10-25T01:30:00Z", "open"],
    ["2026-10-25T02:15:00Z", "closing"],
    ["2026-10-25T02:30:00Z", "closed"],
  ])("follows the wall clock in the nights of a clock change: %s", (iso, kind) => {
    expect(stateAt("Su 01:00-03:30", iso).kind).toBe(kind);
  });

  it("crosses the New Year, and skips the public holiday of 1 January", () => {
    // 31 December 2026 is a Thursday.
    expect(stateAt(USUAL, "2026-12-31T17:00:00Z")).toMatchObject({
      kind: "closed",
      next: { inDays: 2, weekday: 5, fromMin: 540 },
    });
    expect(stateAt(USUAL, "2026-12-31T23:00:00Z")).toMatchObject({ kind: "closed", isHoliday: true });
  });

  it.each([
    ["hiver", "2026-05-31", "closed"],
    ["hiver", "2026-06-01", "season"],
    ["hiver", "2026-10-31", "season"],
    ["hiver", "2026-11-02", "open"],
    ["ete", "2026-03-31", "season"],
    ["ete", "2026-04-01", "open"],
    ["ete", "2026-10-30", "open"],
    ["ete", "2026-11-02", "season"],
    ["toute-l-annee", "2026-01-05", "open"],
    [undefined, "2026-07-06", "open"],
  ] as const)("of a place of the season %s on %s is %s", (season, date, kind) => {
    const [record] = aPlace().records;
    const place = aPlace({ records: [{ ...record, openingHours: USUAL, season }] });
    const state = openingStateOf(place, parisMomentOf(date, 600));
    expect(state).toMatchObject(kind === "season" ? { kind, opensIn: season } : { kind });
  });

  it("has no further opening this season after its last day", () => {
    const parsed = parseOpeningWeek(USUAL);
    const week = parsed.kind === "week" ? parsed.week : [];
    expect(openingStateAt(week, parisMomentOf("2026-10-31", 800), "ete")).toMatchObject({ next: undefined });
    expect(openingStateAt(week, parisMomentOf("2026-10-31", 800))).toMatchObject({ next: { inDays: 2 } });
  });

  it("is out of season only when all records are, and uses the others", () => {
    const [record] = aPlace().records;
    const winter = { ...record, season: "hiver", openingHours: "Mo-Su 00:00-24:00" } as const;
    const stateOf = (...records: [PlaceRecord, ...PlaceRecord[]]) =>
      openingStateOf(aPlace({ records }), parisMomentOf("2026-07-07", 600)).kind;
    expect([stateOf(winter), stateOf(winter, winter), stateOf(winter, record)]).toEqual([
      "season",
      "season",
      "unknown",
    ]);
    expect(stateOf(winter, { ...record, openingHours: USUAL })).toBe("open");
    expect(stateOf(record, winter)).toBe("unknown");
  });

  it("opens again in a week where it opens once a week", () => {
    expect(stateAt("Tu 09:00-10:00", "2026-11-24T12:00:00Z")).toMatchObject({
      next: { inDays: 7, weekday: 1, fromMin: 540 },
    });
  });

  it("uses the first record with hours in valid syntax, else is unknown", () => {
    const moment = toParisMoment(new Date("2026-11-24T09:00:00Z"));
    const [record] = aPlace().records;
    const withHours = (...hours: string[]) =>
      aPlace({
        records: [
          { ...record, openingHours: hours[0] ?? "" },
          ...hours.slice(1).map((openingHours) => ({ ...record, openingHours })),
        ],
      });
    expect(openingStateOf(withHours(""), moment)).toEqual({ kind: "unknown" });
    expect(openingStateOf(withHours("selon saison", USUAL), moment)).toMatchObject({ kind: "open" });
  });
});

describe("toParisMoment", () => {
  it.each([
    ["2026-11-24T22:59:00Z", { date: "2026-11-24", weekday: 1, minute: 1439 }],
    ["2026-11-24T23:00:00Z", { date: "2026-11-25", weekday: 2, minute: 0 }],
    ["2026-07-14T22:30:00Z", { date: "2026-07-15", weekday: 2, minute: 30 }],
    // Clocks go forward on 29 March 2026 at 2, back on 25 October at 3.
    ["2026-03-29T00:59:00Z", { date: "2026-03-29", weekday: 6, minute: 119 }],
    ["2026-03-29T01:00:00Z", { date: "2026-03-29", weekday: 6, minute: 180 }],
    ["2026-10-25T00:30:00Z", { date: "2026-10-25", weekday: 6, minute: 150 }],
    ["2026-10-25T01:30:00Z", { date: "2026-10-25", weekday: 6, minute: 150 }],
  ])("%s", (iso, expected) => {
    expect(toParisMoment(new Date(iso))).toEqual(expected);
  });

  it.each(["America/New_York", "Asia/Tokyo", "UTC", "Europe/Paris"])("is the same on a device in %s", (zone) => {
    inZone(zone, () => {
      // Offset that the device would report.
      const offset = { "America/New_York": 300, "Asia/Tokyo": -540, UTC: 0, "Europe/Paris": -60 }[zone];
      expect(new Date("2026-01-01T12:00:00Z").getTimezoneOffset()).toBe(offset);
      expect(toParisMoment(new Date("2026-11-24T23:00:00Z"))).toEqual({ date: "2026-11-25", weekday: 2, minute: 0 });
      expect(toParisMoment(new Date("2026-03-29T01:00:00Z"))).toEqual({ date: "2026-03-29", weekday: 6, minute: 180 });
      expect(toParisMoment(new Date("2026-10-25T01:30:00Z"))).toEqual({ date: "2026-10-25", weekday: 6, minute: 150 });
      expect(parisMomentOf("2026-12-31", 5)).toEqual({ date: "2026-12-31", weekday: 3, minute: 5 });
      expect([addDays("2026-12-31", 1), addDays("2026-03-08", 1)]).toEqual(["2027-01-01", "2026-03-09"]);
      expect([isPublicHoliday("2026-04-06"), isPublicHoliday("2026-04-05")]).toEqual([true, false]);
      expect(stateAt(USUAL, "2026-11-24T10:30:00Z")).toEqual({ kind: "open", untilMin: 720, isHoliday: false });
      expect(stateAt("Tu 22:00-02:00", "2026-11-25T00:45:00Z")).toMatchObject({ kind: "closing", untilMin: 120 });
    });
  });

  it("finds the weekday of a date", () => {
    const dates = ["2026-02-28", "2028-02-29", "2026-12-31"];
    const others = ["2026-02-29", "2026-02-30", "2026-13-01", "2026-00-10", "2026-1-1", "20261-01-01", "demain", ""];
    expect([...dates, ...others].filter(isDate)).toEqual(dates);
  });

  it("counts days across ends of months and years", () => {
    expect([addDays("2026-12-31", 1), addDays("2028-02-28", 1), addDays("2026-03-29", 1)]).toEqual([
      "2027-01-01",
      "2028-02-29",
      "2026-03-30",
    ]);
  });
});

describe("hours of an old source", () => {
  const stateOn = (sourceDate: string, date: string, changes: Partial<PlaceRecord> = {}) => {
    const place = aPlace();
    const record = { ...place.records[0], openingHours: "Mo-Su 08:00-20:00", sourceDate, ...changes };
    return openingStateOf({ ...place, records: [record] }, parisMomentOf(date, 600));
  };

  it.each([
    ["2019", "2026-11-24"],
    ["2024-06", "2026-06-01"],
    ["2024-11-24", "2026-11-24"],
    ["2019 ; 2024-11-23", "2026-11-24"],
  ])("of %s are not sure on %s", (sourceDate, date) => {
    const year = sourceDate.split(" ; ").at(-1)?.slice(0, 4);
    expect(stateOn(sourceDate, date, { verification: "recoupe" })).toMatchObject({
      kind: "old",
      year,
      said: { kind: "open" },
    });
  });

  it.each([
    ["2024-11-25", "recoupe"],
    ["2019 ; 2025", "a-confirmer"],
    ["", "a-confirmer"],
    ["2019", "officiel"],
  ] as const)("are sure while younger, undated or official: %s, %s", (sourceDate, verification) => {
    expect(stateOn(sourceDate, "2026-11-24", { verification })).toMatchObject({ kind: "open" });
  });

  it("are neither open nor closed for the filter on opening, unless they say closed", () => {
    const old = (said: SaidState) => matchState({ kind: "old", year: "2019", said });
    expect(old({ kind: "open", untilMin: 720, isHoliday: false })).toBe("unknown");
    expect(old({ kind: "appointment", isHoliday: false })).toBe("unknown");
    expect(old({ kind: "closed", next: undefined, isHoliday: false })).toBe("no");
  });
});

describe("opening state of a place on a chosen day", () => {
  const stateOn = (hours: string, date: string, now?: string) => {
    const parsed = parseOpeningWeek(hours);
    if (parsed.kind === "fault") throw new Error(parsed.fault.what);
    return openingStateAt(parsed.week, parisDayOf(date, now === undefined ? undefined : toParisMoment(new Date(now))));
  };
  const [morning, afternoon] = [
    { fromMin: 540, toMin: 720 },
    { fromMin: 840, toMin: 1020 },
  ];

  it("has all hours of the day, whatever the present time", () => {
    const whole = { kind: "opens", weekday: 1, times: [morning, afternoon], isHoliday: false };
    expect(stateOn(USUAL, "2026-11-24")).toEqual(whole);
    expect(stateOn(USUAL, "2026-11-24", "2026-11-23T22:00:00Z")).toEqual(whole);
  });

  it("has the rest of the present day", () => {
    expect(stateOn(USUAL, "2026-11-24", "2026-11-24T12:00:00Z")).toMatchObject({ kind: "opens", times: [afternoon] });
    expect(stateOn(USUAL, "2026-11-24", "2026-11-24T17:00:00Z")).toEqual({
      kind: "closed",
      next: undefined,
      isHoliday: false,
    });
  });

  it("is by appointment where all hours are, and in doubt on a public holiday", () => {
    expect(stateOn('Mo "sur rendez-vous"', "2026-11-23")).toEqual({ kind: "appointment", isHoliday: false });
    expect(stateOn('Tu 09:00-12:00 "sur rendez-vous"', "2026-11-24")).toMatchObject({ kind: "appointment" });
    expect(stateOn(USUAL, "2026-11-11")).toMatchObject({ kind: "opens", isHoliday: true });
  });
});

/** A Tuesday. */
const TUESDAY_MORNING = parisMomentOf("2026-11-24", 600);

function partsOf(record: Partial<PlaceRecord>, stops: readonly Stop[]) {
  const [usual] = aPlace().records;
  const place = aPlace({ records: [{ ...usual, ...record }], stops });
  return openingPartsOf(place, TUESDAY_MORNING).map(({ destination, state }) => [destination, state.kind]);
}

describe("openingPartsOf", () => {
  it("lists the place, then each stop with its own hours", () => {
    const stops = [aStop({ openingHours: "We 09:00-12:00" }), aStop({ openingHours: "Tu 09:00-12:00" })];
    expect(partsOf({ openingHours: "Tu 14:00-17:00" }, stops)).toEqual([
      ["place", "closed"],
      [0, "closed"],
      [1, "open"],
    ]);
  });

  it.each([
    ["Tu 09:00-12:00", "open", "unknown"],
    ["Tu 14:00-17:00", "closed", "closed"],
    ["", "unknown", "unknown"],
    ['Tu "sur rendez-vous"', "appointment", "unknown"],
  ])("opens a stop without hours while the place works: %j", (openingHours, own, stop) => {
    expect(partsOf({ openingHours }, [aStop()])).toEqual([
      ["place", own],
      [0, stop],
    ]);
  });

  it("gives no next opening for a stop without hours", () => {
    const [usual] = aPlace().records;
    const place = aPlace({ records: [{ ...usual, openingHours: "Tu 14:00-17:00" }], stops: [aStop()] });
    expect(openingPartsOf(place, TUESDAY_MORNING)[1]?.state).toMatchObject({ kind: "closed", next: undefined });
  });

  it("leaves out a place described by its stops only", () => {
    expect(partsOf({}, [aStop({ openingHours: "Tu 09:00-12:00" })])).toEqual([[0, "open"]]);
    expect(partsOf({}, [aStop({ openingHours: "Tu 09:00-12:00" }), aStop()])).toEqual([
      ["place", "unknown"],
      [0, "open"],
      [1, "unknown"],
    ]);
  });

  it("claims no opening of an itinerant service beyond those of its stops", () => {
    const bus = (openingHours: string, ...stops: readonly Stop[]) => {
      const [usual] = aPlace().records;
      const place = aPlace({ format: "itinerant", records: [{ ...usual, openingHours }], stops });
      return openingPartsOf(place, TUESDAY_MORNING);
    };
    const unknown = { kind: "unknown" };
    expect(bus("Tu 09:00-17:00")).toEqual([{ destination: "place", state: unknown }]);
    expect(bus("Tu 09:00-17:00", aStop())).toEqual([
      { destination: "place", state: unknown },
      { destination: 0, state: unknown },
    ]);
    expect(bus("We 09:00-17:00")).toMatchObject([{ destination: "place", state: { kind: "closed", next: undefined } }]);
    const both = bus("Tu 09:00-17:00", aStop({ openingHours: "We 09:00-12:00" }), aStop());
    expect(both.map(({ destination, state }) => [destination, state.kind])).toEqual([
      [0, "closed"],
      [1, "unknown"],
    ]);
  });

  it("closes the stops with the season", () => {
    expect(partsOf({ season: "ete" }, [aStop({ openingHours: "Tu 09:00-12:00" })])).toEqual([
      ["place", "season"],
      [0, "season"],
    ]);
  });
});

/** A Tuesday without a public holiday near it. */
const TUESDAY_10_H = parisMomentOf("2026-11-24", 600);
const stopOn = (openingHours: string) => aStop({ openingHours });

function place(openingHours: string, ...stops: readonly Stop[]): Place {
  const [usual] = aPlace().records;
  return aPlace({ records: [{ ...usual, openingHours }], stops });
}

describe("most informative part of a place", () => {
  it("is the open one, the place itself first", () => {
    expect(primaryPartOf(place("Tu 09:00-12:00", stopOn("Tu 09:00-12:00")), TUESDAY_10_H)?.destination).toBe("place");
    const atSecondStop = place("Mo 09:00-12:00", stopOn("We 09:00-12:00"), stopOn("Tu 09:00-12:00"));
    expect(primaryPartOf(atSecondStop, TUESDAY_10_H)).toMatchObject({ destination: 1, state: { kind: "open" } });
  });

  it("is the place itself when nothing is open", () => {
    const shut = place("Mo 09:00-12:00", stopOn("We 09:00-12:00"));
    expect(primaryPartOf(shut, TUESDAY_10_H)).toMatchObject({ destination: "place", state: { kind: "closed" } });
  });

  it("is the stop that opens next, for a place described by its stops only", () => {
    const bus = place("", stopOn("Mo 09:00-12:00"), stopOn("Tu 14:00-16:00"), stopOn("We 09:00-12:00"));
    expect(primaryPartOf(bus, TUESDAY_10_H)).toMatchObject({ destination: 1, state: { next: { fromMin: 840 } } });
  });
});

const TODAY = "2026-11-30";
const KNOWN = { verification: "recoupe", openingHours: "Mo 09:00-12:00", sourceDate: "2025-06" } as const;

function placeWith(said: Partial<PlaceRecord>, changes: Partial<Place> = {}): Place {
  const place = aPlace({ stops: [], ...changes });
  return { ...place, records: [{ ...place.records[0], ...KNOWN, ...said }] };
}

describe("isToConfirm", () => {
  it.each<[string, boolean, Partial<PlaceRecord>]>([
    ["recent hours of two sources", false, {}],
    ["a source of two years ago", true, { sourceDate: "2024-11-30" }],
    ["a source without a date", true, { sourceDate: "" }],
    ["a single doubtful source", true, { verification: "a-confirmer" }],
    ["an old official list", false, { verification: "officiel", sourceDate: "2022" }],
    ["unknown hours", true, { openingHours: "" }],
    ["an official list without hours", true, { verification: "officiel", openingHours: "" }],
  ])("%s: %s", (_, expected, said) => {
    expect(isToConfirm(placeWith(said), TODAY)).toBe(expected);
  });

  it("counts the hours of a stop, and of another record", () => {
    const stops = [aStop({ openingHours: "Tu 09:00-12:00" })];
    expect(isToConfirm(placeWith({ openingHours: "" }, { stops }), TODAY)).toBe(false);
    expect(isToConfirm(placeWith({ openingHours: "", sourceDate: "2009" }, { stops }), TODAY)).toBe(true);
    const old = placeWith({ sourceDate: "2009" });
    expect(isToConfirm({ ...old, records: [...old.records, placeWith({}).records[0]] }, TODAY)).toBe(false);
  });

  it("leaves imported places to the person who brought them", () => {
    expect(isToConfirm(placeWith({ openingHours: "" }, { layer: "mine" as NonNullable<Place["layer"]> }), TODAY)).toBe(
      false,
    );
  });
});
