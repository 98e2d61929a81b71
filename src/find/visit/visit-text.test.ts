import { describe, expect, it } from "vitest";
import { parisMomentOf } from "../../domain/opening-hours/paris-moment.ts";
import type { Place } from "../../domain/place.ts";
import type { ComingOpening } from "../../domain/visit/coming-openings.ts";
import { aPlace, aStop } from "../../testing/builders.ts";
import { createFormat } from "../../ui/format.ts";
import { CATALOGUES } from "../../ui/messages/whole-catalogues.ts";
import { visitQuestions, visitText, wayText } from "./visit-text.ts";

const [record] = aPlace().records;
const place = aPlace({
  records: [{ ...record, address: "1 rue du Lac", postcode: "04400", phone: "04 92 00 00 00" }],
  stops: [aStop()],
});
const MONDAY: ComingOpening = {
  destination: "place",
  date: "2026-11-30",
  inDays: 2,
  weekday: 0,
  intervals: [
    { fromMin: 540, toMin: 720, isByAppointment: false },
    { fromMin: 840, toMin: 1020, isByAppointment: true },
  ],
  travelMin: 43,
};
const spaced = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");
const FRENCH = [CATALOGUES.fr, createFormat("fr")] as const;

describe("visitText", () => {
  it("names the address, the opening, the telephone number and the link", () => {
    const stop: ComingOpening = { ...MONDAY, destination: 0, inDays: 1, intervals: [MONDAY.intervals[0]] };
    expect(spaced(visitText(place, [MONDAY, stop], "https://example.org/?lieu=fs-1", ...FRENCH)).split("\n")).toEqual([
      "France services de Barcelonnette",
      "1 rue du Lac, 04400 Barcelonnette",
      "Lundi 30 novembre 2026 : 9 h – 12 h, 14 h – 17 h (sur rendez-vous)",
      "Lundi 30 novembre 2026 : 9 h – 12 h (Val-Cenis, Termignon)",
      "Téléphone : 04 92 00 00 00",
      "https://example.org/?lieu=fs-1",
    ]);
  });
});

describe("wayText", () => {
  const way = (changes: Partial<ComingOpening>, minute = 600) =>
    spaced(wayText({ ...MONDAY, ...changes }, parisMomentOf("2026-11-28", minute), ...FRENCH));

  it("gives the time to leave for another day", () => {
    expect(way({})).toBe("environ 45 min de route : partez vers 8 h 15");
  });

  it("gives today's time of arrival where the place is open or opens before the arrival", () => {
    expect(way({ inDays: 0 }, 500)).toBe("environ 45 min de route : en partant maintenant, vous y êtes vers 9 h 05");
    expect(way({ inDays: 0 }, 480)).toBe("environ 45 min de route : partez vers 8 h 15");
  });

  it("is empty without a known way", () => {
    expect(way({ travelMin: undefined })).toBe("");
  });
});

describe("visitQuestions", () => {
  const ask = (of: Place, opening: ComingOpening | undefined) =>
    visitQuestions(of, opening, ["famille"], ...FRENCH).map(spaced);

  it("asks about the opening, the appointment, the need and the papers", () => {
    expect(ask(place, MONDAY)).toEqual([
      "Êtes-vous bien ouverts lundi 30 novembre 2026, 9 h – 12 h, 14 h – 17 h (sur rendez-vous) ?",
      "Faut-il un rendez-vous ?",
      "Pouvez-vous m’aider pour : Famille ?",
      "Quels papiers dois-je apporter ?",
    ]);
  });

  it("asks about the stop of a bus, and not about an appointment where none is needed", () => {
    const without = { ...place, records: [{ ...record, appointment: false }] as const };
    expect(ask(without, { ...MONDAY, destination: 0 })[1]).toBe("Serez-vous bien ce jour-là à Val-Cenis ?");
    expect(ask(without, undefined)).toEqual([
      "Pouvez-vous m’aider pour : Famille ?",
      "Quels papiers dois-je apporter ?",
    ]);
  });
});
