import { describe, expect, it } from "vitest";
import type { OpeningState } from "../../domain/opening-hours/opening-state.ts";
import { createFormat } from "../../ui/format.ts";
import { CATALOGUES } from "../../ui/messages/whole-catalogues.ts";
import { openingInWords } from "./opening-line.tsx";

const { en, fr } = CATALOGUES;

const isHoliday = false;
const next = (inDays: number, weekday: number): OpeningState => ({
  kind: "closed",
  next: { inDays, weekday, fromMin: 540 },
  isHoliday,
});

describe("openingInWords", () => {
  it.each<[OpeningState, string, string]>([
    [{ kind: "open", untilMin: 1020, isHoliday }, "Ouvert jusqu’à 17 h", "Open until 17:00"],
    [{ kind: "closing", untilMin: 750, isHoliday }, "Ferme bientôt, à 12 h 30", "Closes soon, at 12:30"],
    [next(0, 1), "Fermé – ouvre à 9 h", "Closed – opens at 09:00"],
    [next(1, 2), "Fermé – ouvre demain à 9 h", "Closed – opens tomorrow at 09:00"],
    [next(2, 0), "Fermé – ouvre lundi à 9 h", "Closed – opens on Monday at 09:00"],
    [next(7, 1), "Fermé – ouvre mardi prochain à 9 h", "Closed – opens next Tuesday at 09:00"],
    [{ kind: "closed", next: undefined, isHoliday }, "Fermé", "Closed"],
    [{ kind: "appointment", isHoliday }, "Sur rendez-vous aujourd’hui", "By appointment today"],
    [
      { kind: "season", opensIn: "hiver" },
      "Fermé en cette saison – ouvert l’hiver",
      "Closed this season – open in winter",
    ],
    [
      { kind: "old", year: "2019", said: { kind: "open", untilMin: 1020, isHoliday } },
      "Horaires de 2019, à confirmer : ouvert jusqu’à 17 h",
      "Hours of 2019, to be confirmed: open until 17:00",
    ],
    [{ kind: "open", untilMin: 1560, isHoliday }, "Ouvert jusqu’à 2 h", "Open until 02:00"],
    [
      {
        kind: "opens",
        weekday: 5,
        times: [
          { fromMin: 540, toMin: 720 },
          { fromMin: 840, toMin: 1020 },
        ],
        isHoliday,
      },
      "Ouvert samedi : 9 h – 12 h, 14 h – 17 h",
      "Open on Saturday: 09:00–12:00, 14:00–17:00",
    ],
    [{ kind: "unknown" }, "Horaires inconnus", "Opening hours unknown"],
    [
      { kind: "open", untilMin: 720, isHoliday: true },
      "Ouvert jusqu’à 12 h (jour férié : peut être fermé)",
      "Open until 12:00 (public holiday: may be closed)",
    ],
  ])("%j", (state, french, english) => {
    const spaced = (text: string) => text.replaceAll(/\s/g, " ");
    expect(spaced(openingInWords(state, fr, createFormat("fr")))).toBe(french);
    expect(spaced(openingInWords(state, en, createFormat("en")))).toBe(english);
  });

  it("does not say « aujourd’hui » for another day", () => {
    const state: OpeningState = { kind: "appointment", isHoliday };
    expect(openingInWords(state, fr, createFormat("fr"), false)).toBe("Sur rendez-vous ce jour-là");
  });
});
