import { expect, it } from "vitest";
import { aMeeting } from "../../testing/builders.ts";
import { writeMeetingCalendar, writeMeetingEvent } from "./write-meeting-event.ts";

const MADE_AT = new Date("2026-01-20T09:30:00Z");

it("writes a meeting as an event of one day, with the words of the source about its hours", () => {
  const meeting = aMeeting({
    id: "ag-forum",
    title: "Forum, emploi",
    date: "2026-02-12",
    dateText: "jeudi 12 février 2026, 13h-17h",
    place: "Salle des fêtes",
    organiser: "Commune",
    note: "",
  });
  expect(writeMeetingEvent(meeting, MADE_AT).split("\r\n")).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Services alpins//FR",
    "BEGIN:VEVENT",
    "UID:ag-forum@services-alpins",
    "DTSTAMP:20260120T093000Z",
    "DTSTART;VALUE=DATE:20260212",
    "SUMMARY:Forum\\, emploi",
    "LOCATION:Salle des fêtes",
    "DESCRIPTION:jeudi 12 février 2026\\, 13h-17h\\nCommune",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

it("leaves out an unknown place", () => {
  expect(writeMeetingEvent(aMeeting({ place: "" }), MADE_AT)).not.toContain("LOCATION");
});

it("writes all meetings with a whole date as one calendar, each once, and no date that no source gives", () => {
  const dates = ["2023-10-02", "2022-03", "", "2026-02-12"];
  const meetings = dates.map((date, rank) => aMeeting({ id: `ag-${rank}`, date, title: "é".repeat(60) }));
  const lines = writeMeetingCalendar(meetings, MADE_AT).split("\r\n");
  expect(lines.filter((line) => line.startsWith("DTSTART"))).toEqual([
    "DTSTART;VALUE=DATE:20231002",
    "DTSTART;VALUE=DATE:20260212",
  ]);
  expect(lines.filter((line) => /^(UID|BEGIN:VEVENT|END:VEVENT)/.test(line))).toEqual([
    "BEGIN:VEVENT",
    "UID:ag-0@services-alpins",
    "END:VEVENT",
    "BEGIN:VEVENT",
    "UID:ag-3@services-alpins",
    "END:VEVENT",
  ]);
  expect(lines).toContain("NAME:Services alpins : rendez-vous");
  expect([lines[0], ...lines.slice(-2)]).toEqual(["BEGIN:VCALENDAR", "END:VCALENDAR", ""]);
  expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
});
