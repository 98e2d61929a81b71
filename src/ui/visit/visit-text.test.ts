import { describe, expect, it } from "vitest";
import { parisMomentOf } from "../../domain/opening-hours/paris-moment.ts";
import type { Place } from "../../domain/place.ts";
import type { ComingOpening } from "../../domain/visit/coming-openings.ts";
import { aPlace, aStop } from "../../testing/builders.ts";
import { createFormat } from "../format.ts";
import { CATALOGUES } from "../messages/whole-catalogues.ts";
import { wayText } from "./opening-text.ts";
import { visitQuestions } from "./visit-questions.ts";
import { visitText } from "./visit-text.ts";

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
  it("says where, when, whom to call, and the link", () => {
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

  it("says when to set out for another day", () => {
    expect(way({})).toBe("environ 45 min de route : partez vers 8 h 15");
  });

  it("says when one arrives today, where it is open or opens before one is there", () => {
    expect(way({ inDays: 0 }, 500)).toBe("environ 45 min de route : en partant maintenant, vous y êtes vers 9 h 05");
    expect(way({ inDays: 0 }, 480)).toBe("environ 45 min de route : partez vers 8 h 15");
  });

  it("says nothing without a known way", () => {
    expect(way({ travelMin: undefined })).toBe("");
  });
});

describe("visitQuestions", () => {
  const ask = (of: Place, opening: ComingOpening | undefined) =>
    visitQuestions(of, opening, ["famille"], ...FRENCH).map(spaced);

  it("asks whether it is open then, whether an appointment is needed, for the need, with which papers", () => {
    expect(ask(place, MONDAY)).toEqual([
      "Êtes-vous bien ouverts lundi 30 novembre 2026, 9 h – 12 h, 14 h – 17 h (sur rendez-vous) ?",
      "Faut-il un rendez-vous ?",
      "Pouvez-vous m’aider pour : Famille ?",
      "Quels papiers dois-je apporter ?",
    ]);
  });

  it("asks whether a bus stops there, and no appointment where none is needed", () => {
    const without = { ...place, records: [{ ...record, appointment: false }] as const };
    expect(ask(without, { ...MONDAY, destination: 0 })[1]).toBe("Serez-vous bien ce jour-là à Val-Cenis ?");
    expect(ask(without, undefined)).toEqual([
      "Pouvez-vous m’aider pour : Famille ?",
      "Quels papiers dois-je apporter ?",
    ]);
  });
});
