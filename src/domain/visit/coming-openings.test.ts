import { describe, expect, it } from "vitest";
import { aPlace, aStop } from "../../testing/builders.ts";
import type { Destination } from "../opening-hours/opening-state.ts";
import { parisMomentOf } from "../opening-hours/paris-moment.ts";
import type { Place } from "../place.ts";
import { type ComingOpening, comingOpenings, departureMin, writeVisitEvent } from "./coming-openings.ts";

const [record] = aPlace().records;
const placeOf = (openingHours: string, changes: Partial<Place> = {}) =>
  aPlace({ records: [{ ...record, openingHours }], ...changes });
/** A Saturday at 10 h. */
const SATURDAY = parisMomentOf("2026-11-28", 600);
const unknownWay = () => undefined;
const days = (place: Place, moment = SATURDAY, travel: (destination: Destination) => number | undefined = unknownWay) =>
  comingOpenings(place, moment, travel).openings.map(({ date, destination }) => [date, destination]);

describe("comingOpenings", () => {
  it("gives the next two days with their times", () => {
    const place = placeOf('Mo 09:00-12:00,14:00-17:00; We 09:00-12:00 "sur rendez-vous"');
    expect(comingOpenings(place, SATURDAY, unknownWay)).toEqual({
      openings: [
        {
          destination: "place",
          date: "2026-11-30",
          inDays: 2,
          weekday: 0,
          intervals: [
            { fromMin: 540, toMin: 720, isByAppointment: false },
            { fromMin: 840, toMin: 1020, isByAppointment: false },
          ],
          travelMin: undefined,
        },
        {
          destination: "place",
          date: "2026-12-02",
          inDays: 4,
          weekday: 2,
          intervals: [{ fromMin: 540, toMin: 720, isByAppointment: true }],
          travelMin: undefined,
        },
      ],
      holidays: [],
      isOutOfReach: false,
    });
  });

  it("counts today until a quarter of an hour before the end, on arrival", () => {
    const place = placeOf("Sa 09:00-12:00; Mo 09:00-12:00");
    expect(days(place, SATURDAY, () => 105)[0]).toEqual(["2026-11-28", "place"]);
    expect(days(place, SATURDAY, () => 106)[0]).toEqual(["2026-11-30", "place"]);
  });

  it("leaves out a past morning, not the afternoon", () => {
    const place = placeOf("Sa 08:00-09:00,14:00-17:00");
    expect(comingOpenings(place, SATURDAY, unknownWay).openings[0]?.intervals).toEqual([
      { fromMin: 840, toMin: 1020, isByAppointment: false },
    ]);
  });

  it("skips public holidays, and names them", () => {
    // Christmas is a Friday in 2026.
    const place = placeOf("Th-Fr 09:00-12:00");
    expect(comingOpenings(place, parisMomentOf("2026-12-24", 600), unknownWay)).toMatchObject({
      openings: [{ date: "2026-12-24" }, { date: "2026-12-31" }],
      holidays: ["2026-12-25"],
    });
  });

  it("leaves out days on which every record is out of season", () => {
    const summer = aPlace({ records: [{ ...record, openingHours: "Mo 09:00-12:00", season: "ete" }] });
    expect(days(summer)).toEqual([]);
    const winter = aPlace({ records: [{ ...record, openingHours: "Mo 09:00-12:00", season: "hiver" }] });
    expect(days(winter)).toHaveLength(2);
  });

  it("goes to stops of an itinerant service, never to its base", () => {
    const stops = [aStop({ openingHours: "We 09:00-12:00" }), aStop({ note: "une fois par mois" })];
    const bus = placeOf("Mo-Fr 09:00-17:00", { format: "itinerant", stops });
    expect(days(bus)).toEqual([
      ["2026-12-02", 0],
      ["2026-12-09", 0],
    ]);
  });

  it("leaves out destinations without a way, and takes the shortest way of one day", () => {
    const stops = [aStop({ openingHours: "Mo 09:00-12:00" }), aStop({ openingHours: "Mo-Tu 09:00-12:00" })];
    const place = placeOf("Mo-We 09:00-12:00", { stops });
    const travel = (destination: Destination) =>
      destination === "place" ? Number.POSITIVE_INFINITY : 40 - destination;
    expect(days(place, SATURDAY, travel)).toEqual([
      ["2026-11-30", 1],
      ["2026-12-01", 1],
    ]);
    expect(comingOpenings(place, SATURDAY, () => Number.POSITIVE_INFINITY)).toEqual({
      openings: [],
      holidays: [],
      isOutOfReach: true,
    });
  });

  it("finds nothing without known hours", () => {
    expect(days(placeOf(""))).toEqual([]);
    expect(days(placeOf("selon la lune"))).toEqual([]);
  });
});

const TIMES = { fromMin: 540, toMin: 720, isByAppointment: false };
const OPENING: ComingOpening = {
  destination: "place",
  date: "2026-11-30",
  inDays: 2,
  weekday: 0,
  intervals: [TIMES],
  travelMin: 43,
};
const EVENT = {
  placeId: "fs-1",
  title: "France services, Gap",
  location: "1 rue du Lac; 05000 Gap",
  position: [6.08, 44.56],
  note: "Téléphone : 04 92 00 00 00\nApportez une pièce d’identité, et tout ce que vous avez reçu à ce sujet.",
  link: "https://example.org/?lieu=fs-1&lang=fr",
} as const;

describe("writeVisitEvent", () => {
  const text = writeVisitEvent(EVENT, OPENING, new Date("2026-11-28T09:00:00Z"));

  it("writes no position when it is unknown", () => {
    expect(text).toContain("\r\nGEO:");
    expect(writeVisitEvent({ ...EVENT, position: undefined }, OPENING, new Date())).not.toContain("\r\nGEO:");
  });

  it("writes an event in UTC, with escaped texts", () => {
    expect(text.replaceAll("\r\n ", "").split("\r\n")).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Services alpins//FR",
      "BEGIN:VEVENT",
      "UID:fs-1-2026-11-30-540@services-alpins",
      "DTSTAMP:20261128T090000Z",
      "DTSTART:20261130T080000Z",
      "DTEND:20261130T110000Z",
      "SUMMARY:France services\\, Gap",
      "LOCATION:1 rue du Lac\\; 05000 Gap",
      "GEO:44.56;6.08",
      "DESCRIPTION:Téléphone : 04 92 00 00 00\\nApportez une pièce d’identité\\, et tout ce que vous avez reçu à ce sujet.",
      "URL:https://example.org/?lieu=fs-1&lang=fr",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  it("folds lines of more than 75 octets", () => {
    for (const line of text.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  it("writes summer time two hours before the wall clock", () => {
    expect(writeVisitEvent(EVENT, { ...OPENING, date: "2026-07-06" }, new Date(0))).toContain(
      "DTSTART:20260706T070000Z",
    );
  });
});

describe("departureMin", () => {
  it("is rounded down to five minutes, and undefined without a way or before the day", () => {
    expect(departureMin(OPENING, TIMES)).toBe(495);
    expect(departureMin({ ...OPENING, travelMin: undefined }, TIMES)).toBeUndefined();
    expect(departureMin({ ...OPENING, travelMin: 600 }, TIMES)).toBeUndefined();
  });
});
