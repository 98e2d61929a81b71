import fc from "fast-check";
import { expect, it } from "vitest";
import { parseOpeningWeek } from "../../domain/opening-hours/opening-week.ts";
import { readFrenchDay, understandFrenchHours } from "./french-hours.ts";

function readFrenchHours(text: string): string | undefined {
  const read = understandFrenchHours(text);
  return "openingHours" in read ? read.openingHours : undefined;
}

const WITHOUT_WEDNESDAY_AFTERNOON = "Mo-Tu,Th-Fr 09:00-12:00,14:00-17:00; We 09:00-12:00";

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
  ["lundi au vendredi 9h-12h et 14h-17h, fermé le mercredi", "Mo-Tu,Th-Fr 09:00-12:00,14:00-17:00"],
  ["Fermé le mercredi. Lundi au vendredi 9h-12h", "Mo-Tu,Th-Fr 09:00-12:00"],
  ["lundi au vendredi 9h-12h et 14h-17h, fermé le mercredi après-midi", WITHOUT_WEDNESDAY_AFTERNOON],
  ["lundi au vendredi 9h-12h, 14h-17h sauf mercredi après-midi", WITHOUT_WEDNESDAY_AFTERNOON],
  ["du lundi au jeudi : 8h30-12h / 13h30-17h, vendredi 8h30-12h", "Mo-Th 08:30-12:00,13:30-17:00; Fr 08:30-12:00"],
  ["Lun, mar, jeu 9h-12h30 ; mer 14h-18h", "Mo-Tu,Th 09:00-12:30; We 14:00-18:00"],
  ["tous les matins de 9h à 12h sauf mercredi", "Mo-Tu,Th-Su 09:00-12:00"],
  ["tous les jours sauf le dimanche de 9 heures à midi", "Mo-Sa 09:00-12:00"],
  ["lundi au vendredi 9h-12h sauf le mercredi : 9h-11h", "Mo-Tu,Th-Fr 09:00-12:00; We 09:00-11:00"],
  ["De 9h à 12h et de 14h à 17h, du lundi au vendredi", "Mo-Fr 09:00-12:00,14:00-17:00"],
  ["9h-12h lundi, 14h-17h mardi", "Mo 09:00-12:00; Tu 14:00-17:00"],
  ["lundi matin 9h-12h, mercredi après-midi 14h-17h", "Mo 09:00-12:00; We 14:00-17:00"],
  [
    "Le matin du lundi au vendredi 9h-12h, l’après-midi lundi et jeudi 14h-17h",
    "Mo,Th 09:00-12:00,14:00-17:00; Tu-We,Fr 09:00-12:00",
  ],
  ["Mardi et jeudi : matin 9h-12h, après-midi 14h-17h", "Tu,Th 09:00-12:00,14:00-17:00"],
  ["mardi 9h-12h le matin et 14h-16h l’après-midi", "Tu 09:00-12:00,14:00-16:00"],
  ["lundi, mercredi et vendredi (9h-12h)", "Mo,We,Fr 09:00-12:00"],
  ["lundi 8h30/12h00 - 13h30/17h00", "Mo 08:30-12:00,13:30-17:00"],
  ["lundi 9h/12h et 14h/17h", "Mo 09:00-12:00,14:00-17:00"],
  ["lundi - mardi - jeudi 9h-12h", "Mo-Tu,Th 09:00-12:00"],
  ["Lundi/mardi/jeudi : 9 h 00 – 12 h 30 // 13 h 30 – 17 h", "Mo-Tu,Th 09:00-12:30,13:30-17:00"],
  ["en semaine 9h-17h sans interruption, fermé le week-end", "Mo-Fr 09:00-17:00"],
  ["Ouvert du mardi au samedi, 9h30-12h30 et 14h-18h30. Fermé dimanche et lundi.", "Tu-Sa 09:30-12:30,14:00-18:30"],
  ["lundi 9h-12h ; 14h-17h", "Mo 09:00-12:00,14:00-17:00"],
  ["lundi 9h à 12 h - 13 h 30 à 17 h", "Mo 09:00-12:00,13:30-17:00"],
  ["Accueil du public : lundi 9h-12h | mardi au jeudi inclus 14h-17h", "Mo 09:00-12:00; Tu-Th 14:00-17:00"],
  ["lundi 9h à 12h - mardi : 9h à 12h", "Mo-Tu 09:00-12:00"],
  ["tlj 9h-12h", "Mo-Su 09:00-12:00"],
  ["7j/7 24h/24", "Mo-Su 00:00-24:00"],
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
  "fermé le lundi",
  "lundi et mardi 9h-12h, lundi fermé",
  "lundi et mardi 9h-12h sauf mercredi 9h-11h",
  "lundi au vendredi 9h-12h, mercredi 14h-17h",
  "lundi au vendredi 9h-17h, fermé le mercredi après-midi",
  "lundi matin 14h-17h",
  "lundi 9h-12h/14h-17h, lundi après-midi 15h-18h",
  "mardi 9h, 12h",
  "lundi 9h - mardi 12h",
  "lundi 9h-12h-14h",
  "lundi 9h-12h, mardi 9h-17h, fermé l’après-midi",
  "lundi 9h-12h du 12.05 au 30.09",
  "lundi, mardi 9h-12h ; sauf",
])("refuses the ambiguous text %j", (text) => {
  expect(readFrenchHours(text)).toBeUndefined();
});

it.each([
  ["9h-12h et 14h-17h", "09:00-12:00,14:00-17:00"],
  ["14:00 - 17:00 / 9h à 12h", "09:00-12:00,14:00-17:00"],
  ["09:00 - 12:00 / 09:00 - 12:00", "09:00-12:00"],
  ["Fermé", ""],
  ["-", ""],
  ["sur rendez-vous", undefined],
  ["mardi 9h-12h", undefined],
])("reads the day %j", (text, day) => {
  expect(readFrenchDay(text)).toBe(day);
});

it.each([
  ["lundi 9h-12h sauf vacances", { kind: "word", word: "vacances" }],
  ["Été : lundi 9h-12h", { kind: "word", word: "Été" }],
  ["lundi 9h-25h", { kind: "word", word: "9h-25h" }],
  ["9h-12h", { kind: "no-day" }],
  ["lundi matin", { kind: "no-time" }],
  ["lundi au vendredi 9h-12h, mercredi 14h-17h", { kind: "twice", day: 2 }],
  ["lundi 12h-9h", { kind: "unclear" }],
])("says why it cannot read %j", (text, fault) => {
  expect(understandFrenchHours(text)).toEqual({ fault });
});

it("gives a readable week or nothing, for any words", () => {
  const words =
    "lundi mardi ven. dimanche au - , ; . et / fermé sauf matin après-midi tous les jours 9h 12h30 14:00 midi 7j/7 h x".split(
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

it.each(["lundi, ", "9h-12h ", "++++", "sauf lundi ", "lundi 9h-12h, ", "lundi - "])(
  "refuses %j a thousand times at once",
  (text) => {
    const start = performance.now();
    understandFrenchHours(`lundi 9h-12h ${text.repeat(1000)} x`);
    understandFrenchHours(`${text.repeat(1000)} x`);
    expect(performance.now() - start).toBeLessThan(1000);
  },
);
