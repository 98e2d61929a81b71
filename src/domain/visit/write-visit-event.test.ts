import { describe, expect, it } from "vitest";
import type { ComingOpening } from "./coming-openings.ts";
import { departureMin, writeVisitEvent } from "./write-visit-event.ts";

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
