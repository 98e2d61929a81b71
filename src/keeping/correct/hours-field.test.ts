import { expect, it } from "vitest";
import { understandHours } from "../../data/import/read-hours.ts";
import { isSameWeek } from "../../domain/corrections/same-writing.ts";
import { hoursText } from "../check/words.ts";
import { daysInWords, draftOfHours, readHoursDraft } from "./hours-field.tsx";
import { publishedRows } from "./preview-file.ts";

const HOURS = "Mo-Fr 09:00-12:00,14:00-17:00";

it("writes the hours of every row as a sentence that it reads back", () => {
  const rows = (["france-services", "espaces-saisonniers", "lieux-multiservices"] as const).flatMap((table) => [
    ...publishedRows(table).values(),
  ]);
  const hours = rows.map((row) => row.opening_hours).filter((text) => text !== "" && !text.includes('"'));
  expect(hours.length).toBeGreaterThan(150);
  const wrong = hours.filter((text) => {
    const read = understandHours(hoursText(text));
    return !("openingHours" in read && isSameWeek(read.openingHours, text));
  });
  expect(wrong).toEqual([]);
});

it("keeps hours that were not changed, as a sentence and day by day", () => {
  const commented = 'Mo 09:00-12:00 "sur rendez-vous"';
  expect(readHoursDraft(draftOfHours(commented), commented)).toEqual({ openingHours: commented });
  const days = daysInWords("");
  expect(readHoursDraft({ text: "", days }, "")).toEqual({ openingHours: "" });
});

it.each([
  ["", { openingHours: "" }],
  ["lundi 9h-12h, sauf jours fériés", { openingHours: "Mo 09:00-12:00" }],
  ["9h-12h", { fault: expect.stringMatching(/^Les jours manquent/) }],
  ["lundi", { fault: expect.stringMatching(/^Les heures manquent/) }],
  ["lundi 9h-12h, lundi 14h-17h", { fault: expect.stringMatching(/^Lundi est nommé deux fois/) }],
  ["mardi 12h-9h", { fault: expect.stringMatching(/^Ces heures ne peuvent/) }],
])("reads %j", (text, read) => {
  expect(readHoursDraft({ text, days: undefined }, HOURS)).toEqual(read);
});

it("names the days that it cannot read", () => {
  const days = ["9h-12h", "quand il pleut", "", "", "", "", ""];
  expect(readHoursDraft({ text: "", days }, HOURS)).toEqual({ unreadDays: [1] });
});
