import OpeningHours from "opening_hours";
import { describe, expect, it } from "vitest";
import { describeHoursFault, parseOpeningWeek } from "./opening-week.ts";

const morning = { fromMin: 540, toMin: 720, comment: "" };
const afternoon = { fromMin: 840, toMin: 1020, comment: "" };

function week(text: string) {
  const parsed = parseOpeningWeek(text);
  if (parsed.kind === "fault") throw new Error(parsed.fault.what);
  return parsed.week;
}

describe("parseOpeningWeek", () => {
  it("reads ranges and lists of days, with several intervals", () => {
    const days = week("Mo-We,Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00");
    expect(days.map((day) => day.intervals)).toEqual([
      [morning, afternoon],
      [morning, afternoon],
      [morning, afternoon],
      [],
      [morning, afternoon],
      [morning],
      [],
    ]);
  });

  it("replaces an earlier rule by a later one for its days", () => {
    expect(week("Mo-Tu 09:00-12:00; Tu 14:00-17:00; Mo off").map((day) => day.intervals)).toEqual([
      [],
      [afternoon],
      [],
      [],
      [],
      [],
      [],
    ]);
  });

  it("sorts intervals", () => {
    expect(week("Mo 14:00-17:00,09:00-12:00")[0]?.intervals).toEqual([morning, afternoon]);
  });

  it("keeps a comment with its times, or alone", () => {
    const days = week('We 14:00-17:00 "sur rendez-vous"; Th "sur rendez-vous"');
    expect(days[2]).toEqual({ intervals: [{ ...afternoon, comment: "sur rendez-vous" }], comment: "" });
    expect(days[3]).toEqual({ intervals: [], comment: "sur rendez-vous" });
  });

  it.each([
    ["Fr 22:00-02:00", 1320, 1560],
    ["Fr 18:00-26:00", 1080, 1560],
    ["Fr 20:00-00:00", 1200, 1440],
    ["Fr 20:00-24:00", 1200, 1440],
    ["Fr 22:00-06:00", 1320, 1800],
    ["Fr 22:00-30:00", 1320, 1800],
  ])("reads times past midnight: %s", (text, fromMin, toMin) => {
    expect(week(text)[4]?.intervals).toEqual([{ fromMin, toMin, comment: "" }]);
    expect(week(text)[5]?.intervals).toEqual([]);
  });

  it.each([
    ["", "règle illisible « »"],
    ["lundi 9h-12h", "règle illisible « lundi 9h-12h »"],
    ["Mo,Fr", "jours sans heures « Mo,Fr »"],
    ["Lu 09:00-12:00", "jour inconnu « Lu »"],
    ["Fr-Mo 09:00-12:00", "jour inconnu « Fr-Mo »"],
    ["Mo 00:00-00:00", "heures illisibles « 00:00-00:00 »"],
    ["Mo 22:00-06:01", "heures illisibles « 22:00-06:01 »"],
    ["Mo 22:00-30:01", "heures illisibles « 22:00-30:01 »"],
    ["Mo 24:00-26:00", "heures illisibles « 24:00-26:00 »"],
    ["Mo 18:00-26:00,22:00-23:00", "intervalles qui se chevauchent « 18:00-26:00,22:00-23:00 »"],
    ["Mo 9:00-12:00", "heures illisibles « 9:00-12:00 »"],
    ["Mo 09:75-12:00", "heures illisibles « 09:75-12:00 »"],
    ["Mo 14:00-12:00", "heures illisibles « 14:00-12:00 »"],
    ["Th 08:45-17:00,13:30-17:00", "intervalles qui se chevauchent « 08:45-17:00,13:30-17:00 »"],
  ])("names the invalid part of %j", (text, reason) => {
    const parsed = parseOpeningWeek(text);
    expect(parsed.kind === "fault" && describeHoursFault(parsed.fault)).toBe(reason.replace("« »", "«  »"));
  });

  it.each([
    "Mo-Fr 09:30-12:30,13:30-17:30",
    "Mo-Th 08:45-12:00,14:15-16:00; Fr 08:45-12:00",
    "Mo 10:00-13:00,15:00-18:00; Tu 09:00-12:00; We off; Sa 09:00-24:00",
    "Mo-Fr 09:00-12:00; We 14:00-18:00; Su 08:00-09:00",
  ])("agrees with the opening_hours library at every quarter of an hour: %s", (text) => {
    const oracle = new OpeningHours(text);
    const days = week(text);
    const monday = new Date(2026, 10, 23);
    for (let quarter = 0; quarter < 7 * 96; quarter++) {
      const minute = (quarter % 96) * 15;
      const open = days[Math.floor(quarter / 96)]?.intervals.some((i) => i.fromMin <= minute && minute < i.toMin);
      const instant = new Date(monday.getFullYear(), 10, 23 + Math.floor(quarter / 96), 0, minute);
      expect(`${instant.toString()} ${open}`).toBe(`${instant.toString()} ${oracle.getState(instant)}`);
    }
  });
});
