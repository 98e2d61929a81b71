import { describe, expect, it } from "vitest";
import { aCommune, aMeeting, anAgreement } from "../../testing/builders.ts";
import type { CodeCommune, CodeDepartement } from "../codes.ts";
import type { Position } from "../geo/position.ts";
import { agreementsBySubject, agreementsIn } from "./convention-life.ts";
import {
  chooseMeetings,
  comingMeetings,
  lastSeenYear,
  type MeetingStart,
  meetingDistances,
  pastMeetings,
  writeMeetingCalendar,
  writeMeetingEvent,
  yearlyMeetings,
} from "./meeting.ts";

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
  const idsOf = (start: MeetingStart | undefined) =>
    yearlyMeetings(meetings, start).map(({ month, meetings: own }) => [month, ...own.map(({ id }) => id)]);

  it("come by month, those of an unknown month last, and without what was seen once", () => {
    expect(idsOf(undefined)).toEqual([
      [2, "ag-february-38", "ag-february-73"],
      [10, "ag-october"],
      [undefined, "ag-unknown"],
    ]);
  });

  it("puts the nearest first within a month, and those of the département whose commune is unknown before far ones", () => {
    const from = (departement: CodeDepartement, ...distances: readonly (readonly [string, number])[]) =>
      idsOf({ distancesKm: new Map(distances), departement })[0];
    expect(from(SAVOIE)).toEqual([2, "ag-february-73", "ag-february-38"]);
    expect(from(SAVOIE, ["ag-february-38", 12])).toEqual([2, "ag-february-38", "ag-february-73"]);
    expect(from(SAVOIE, ["ag-february-38", 80])).toEqual([2, "ag-february-73", "ag-february-38"]);
  });
});

describe("chooseMeetings", () => {
  const gap = aMeeting({ id: "ag-gap", codeCommune: "05061" as CodeCommune });
  const somewhere = aMeeting({ id: "ag-05", codeCommune: undefined });
  const health = aMeeting({ id: "ag-73", themes: ["sante"], departement: SAVOIE });
  const nowhere = aMeeting({ id: "ag-visio", departement: undefined });
  const all = [gap, somewhere, health, nowhere];
  const communes = [aCommune({ code: "05061" as CodeCommune, position: [6.08, 44.56] })];
  const near = (position: Position, departement: CodeDepartement | undefined) =>
    chooseMeetings(all, { near: { distancesKm: meetingDistances(all, position, communes), departement } }).map(
      ({ id }) => id,
    );

  it("keeps those on a theme", () => {
    expect(chooseMeetings(all, { theme: "sante" })).toEqual([health]);
    expect(chooseMeetings(all, {})).toEqual(all);
  });

  it("keeps those within 50 km, and those of the département whose commune is unknown", () => {
    expect(near([6.08, 44.6], "05" as CodeDepartement)).toEqual(["ag-gap", "ag-05"]);
    expect(near([6.08, 44.6], undefined)).toEqual(["ag-gap"]);
    expect(near([6.08, 45.1], undefined)).toEqual([]);
  });
});

it("past meetings are those that no source calls yearly, the latest first", () => {
  const meetings = ["", "2019-04-30", "2023-06-06", "2022"].map((date) => aMeeting({ date, isYearly: false }));
  expect(pastMeetings([aMeeting(), ...meetings], "2023-06-07").map(({ date }) => date)).toEqual([
    "2023-06-06",
    "2022",
    "2019-04-30",
    "",
  ]);
});

it("coming meetings have a whole date that is not over, the soonest first, and are not past", () => {
  const dates = ["2026-03-01", "2026-01-20", "2026-01-19", "2026-02", "2027", ""];
  const meetings = dates.map((date) => aMeeting({ id: `ag-${date}`, date, isYearly: date === "2026-03-01" }));
  const idsOf = (some: readonly { readonly date: string }[]) => some.map(({ date }) => date);
  expect(idsOf(comingMeetings(meetings, "2026-01-20"))).toEqual(["2026-01-20", "2026-03-01"]);
  expect(idsOf(pastMeetings(meetings, "2026-01-20"))).toEqual(["2027", "2026-02", "2026-01-19", ""]);
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

it("agreements are those of the département, or all without one", () => {
  const agreements = [anAgreement({ id: "pa-both", departements: [ISERE, SAVOIE] }), anAgreement({ id: "pa-savoie" })];
  expect(agreementsIn(agreements, ISERE).map(({ id }) => id)).toEqual(["pa-both"]);
  expect(agreementsIn(agreements, undefined)).toHaveLength(2);
});

it("agreements come by subject, work elsewhere first and unknown kinds last", () => {
  const kinds = ["logement", "don", "groupement d’employeurs public-privé", "mer-montagne (LEADER)", "logement"];
  const agreements = kinds.map((kind, rank) => anAgreement({ id: `pa-${rank}`, kind }));
  expect(
    agreementsBySubject(agreements).map(({ subject, agreements: own }) => [subject, ...own.map(({ id }) => id)]),
  ).toEqual([
    ["elsewhere", "pa-3"],
    ["employers", "pa-2"],
    ["housing", "pa-0", "pa-4"],
    ["other", "pa-1"],
  ]);
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

it("writes an event without a place where it is unknown", () => {
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
