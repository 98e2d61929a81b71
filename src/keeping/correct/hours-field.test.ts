import { expect, it } from "vitest";
import { understandHours } from "../../data/import/read-hours.ts";
import { isSameWeek } from "../../domain/corrections/same-writing.ts";
import { hoursText } from "../check/words.ts";
import { draftOfHours, readHoursDraft } from "./hours-field.tsx";
import { publishedRows } from "./preview-file.ts";

const HOURS = "Mo-Fr 09:00-12:00,14:00-17:00";
const NO_DAYS = ["", "", "", "", "", "", ""];

const published = (["france-services", "espaces-saisonniers", "lieux-multiservices"] as const).flatMap((table) =>
  [...publishedRows(table).values()].flatMap((row) => row.opening_hours || []),
);

/** Whether hours are read back once every open day is typed as it is shown, after a space. */
function isReadBack(hours: string): boolean {
  const { days } = draftOfHours(hours);
  const read = readHoursDraft({ sentence: "", days: days.map((text) => (text === "" ? "" : ` ${text}`)) }, hours);
  return "openingHours" in read && isSameWeek(read.openingHours, hours);
}

it("shows the hours of every row as days, and as a sentence, that are read back as the same week", () => {
  expect(published.length).toBeGreaterThan(150);
  expect(published.filter((hours) => !isReadBack(hours))).toEqual([]);
  const wrong = published.filter((hours) => {
    if (hours.includes('"')) return false;
    const read = understandHours(hoursText(hours));
    return !("openingHours" in read && isSameWeek(read.openingHours, hours));
  });
  expect(wrong).toEqual([]);
});

it("keeps hours that were not changed, even unknown or illegible ones", () => {
  for (const hours of ['Mo 09:00-12:00 "sur rendez-vous"', "", "selon la lune"])
    expect(readHoursDraft(draftOfHours(hours), hours)).toEqual({ openingHours: hours });
});

it("keeps the comment of a day when another day changes", () => {
  const hours = 'Th 14:00-16:00,18:00-26:00 "sur rendez-vous"; Fr "sur rendez-vous"';
  const days = draftOfHours(hours).days.map((text, day) => (day === 0 ? "9h à 12h" : text));
  const read = readHoursDraft({ sentence: "", days }, hours);
  expect("openingHours" in read && isSameWeek(read.openingHours, `${hours}; Mo 09:00-12:00`)).toBe(true);
});

it.each<[readonly string[], object]>([
  [
    ["9h-12h", "9 h – 12 h", "", "14h-17h (sur rendez-vous)", "fermé"],
    { openingHours: 'Mo-Tu 09:00-12:00; Th 14:00-17:00 "sur rendez-vous"' },
  ],
  [["Sur rendez-vous"], { openingHours: 'Mo "sur rendez-vous"' }],
  [["fermé"], { openingHours: "Mo-Su off" }],
  [[], { openingHours: "" }],
  [["9h-12h", "quand il pleut", "", "12h-9h"], { unreadDays: [1, 3] }],
])("reads the days %j", (typed, read) => {
  expect(readHoursDraft({ sentence: "", days: NO_DAYS.map((none, day) => typed[day] ?? none) }, HOURS)).toEqual(read);
});

it.each([
  ["9h-12h", /^Les jours manquent/],
  ["lundi", /^Les heures manquent/],
  ["lundi 9h-12h, lundi 14h-17h", /^Lundi est nommé deux fois/],
  ["mardi 12h-9h", /^Ces heures ne peuvent/],
  ["lundi 9h-12h quand il pleut", /^« quand » n’est pas compris/],
])("says what is wrong with the sentence %j", (sentence, fault) => {
  expect(readHoursDraft({ sentence, days: NO_DAYS }, HOURS)).toEqual({ fault: expect.stringMatching(fault) });
});
