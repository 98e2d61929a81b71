import { describe, expect, it } from "vitest";
import { aMeeting } from "../../testing/builders.ts";
import type { CodeDepartement } from "../codes.ts";
import { comingMeetings, lastSeenYear, writeMeetingCalendar, yearlyMeetings } from "./meeting.ts";

const ISERE = "38" as CodeDepartement;
const SAVOIE = "73" as CodeDepartement;

describe("yearlyMeetings", () => {
  const meetings = [
    aMeeting({ id: "ag-unknown", month: undefined }),
    aMeeting({ id: "ag-october", month: 10 }),
    aMeeting({ id: "ag-once", isYearly: false, month: 1 }),
    aMeeting({ id: "ag-february-38", month: 2, departement: ISERE }),
    aMeeting({ id: "ag-february-73", month: 2, departement: SAVOIE }),
  ];
  it("come by month, those of an unknown month last, and without what was seen once", () => {
    expect(yearlyMeetings(meetings).map(({ month, meetings: own }) => [month, ...own.map(({ id }) => id)])).toEqual([
      [2, "ag-february-38", "ag-february-73"],
      [10, "ag-october"],
      [undefined, "ag-unknown"],
    ]);
  });
});

it("coming meetings have a whole date that is not over, the soonest first", () => {
  const dates = ["2026-03-01", "2026-01-20", "2026-01-19", "2026-02", "2027", ""];
  const meetings = dates.map((date) => aMeeting({ id: `ag-${date}`, date, isYearly: date === "2026-03-01" }));
  const idsOf = (some: readonly { readonly date: string }[]) => some.map(({ date }) => date);
  expect(idsOf(comingMeetings(meetings, "2026-01-20"))).toEqual(["2026-01-20", "2026-03-01"]);
  expect(comingMeetings(meetings, undefined)).toEqual([]);
});

it.each([
  ["2023-10-02", "2024", "2023"],
  ["", "2016-10-10 ; 2017-10-09", "2017"],
  ["", "2023-08", "2023"],
  ["", "", ""],
])("a meeting of « %s », by a source of « %s », was last seen in « %s »", (date, sourceDate, year) => {
  expect(lastSeenYear({ date, sourceDate })).toBe(year);
});

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
  expect(writeMeetingCalendar([meeting], MADE_AT).split("\r\n")).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Services alpins//FR",
    "NAME:Services alpins : rendez-vous",
    "X-WR-CALNAME:Services alpins : rendez-vous",
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

it("writes an event without a place where it is unknown", () => {
  expect(writeMeetingCalendar([aMeeting({ date: "2026-02-12", place: "" })], MADE_AT)).not.toContain("LOCATION");
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
