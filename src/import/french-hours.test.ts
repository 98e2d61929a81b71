import fc from "fast-check";
import { expect, it } from "vitest";
import { parseOpeningWeek } from "../domain/opening-hours/parse-opening-week.ts";
import { readFrenchDay, readFrenchHours } from "./french-hours.ts";

it.each([
  ["lundi au vendredi 9h-12h, 14h-17h", "Mo-Fr 09:00-12:00,14:00-17:00"],
  ["Du lundi au vendredi de 9h à 12h et de 14h à 17h30", "Mo-Fr 09:00-12:00,14:00-17:30"],
  ["Lundi, mardi et jeudi : 8h30 - 12h00 ; samedi 9h à 12h", "Mo-Tu,Th 08:30-12:00; Sa 09:00-12:00"],
  ["lun.-ven. 9-12h / 14h-17h", "Mo-Fr 09:00-12:00,14:00-17:00"],
  ["Mardi 14:00–18:00. Mercredi 9 h – 12 h.", "Tu 14:00-18:00; We 09:00-12:00"],
  ["tous les jours 10h-12h", "Mo-Su 10:00-12:00"],
  ["7j/7 de 8h à 20h", "Mo-Su 08:00-20:00"],
  ["Lundi 9h-12h, mardi fermé, mercredi 9h-midi", "Mo,We 09:00-12:00"],
  ["Fermé le lundi ; mardi au samedi 9h-12h", "Tu-Sa 09:00-12:00"],
  ["Monday to Friday 9:00-17:00", "Mo-Fr 09:00-17:00"],
])("reads %j", (text, openingHours) => {
  expect(readFrenchHours(text)).toBe(openingHours);
});

it.each([
  "",
  "9h-12h",
  "lundi matin",
  "lundi au vendredi",
  "lundi 9h-12h sauf vacances",
  "1er lundi du mois 9h-12h",
  "lundi 9h-12h, lundi 14h-17h",
  "vendredi au lundi 9h-12h",
  "lundi 12h-9h",
  "lundi 9h-25h",
  "lundi 9h",
  "lundi 9h-12h (sur rendez-vous)",
  "semaines paires lundi 9h-12h",
  "lundi ou mardi 9h-12h",
  "été : lundi 9h-12h",
  "fermé",
])("refuses the ambiguous text %j", (text) => {
  expect(readFrenchHours(text)).toBeUndefined();
});

it.each([
  ["9h-12h et 14h-17h", "09:00 - 12:00 / 14:00 - 17:00"],
  ["9h à 12h", "09:00 - 12:00"],
  ["09:00 - 12:00 / 09:00 - 12:00", "09:00 - 12:00"],
  ["Fermé", ""],
  ["-", ""],
  ["sur rendez-vous", undefined],
  ["mardi 9h-12h", undefined],
])("reads the day %j", (text, day) => {
  expect(readFrenchDay(text)).toBe(day);
});

it("gives a readable week or nothing, for any words", () => {
  const words = "lundi mardi ven. dimanche au - , ; . et fermé tous les jours 9h 12h30 14:00 midi de le 7j/7 h x".split(
    " ",
  );
  const texts = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((parts) => parts.join(" "));
  fc.assert(
    fc.property(texts, (text) => {
      const hours = readFrenchHours(text);
      expect(hours === undefined || parseOpeningWeek(hours).kind === "week").toBe(true);
    }),
    { numRuns: 2000 },
  );
});
