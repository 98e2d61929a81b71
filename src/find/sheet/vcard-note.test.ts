import { describe, expect, it } from "vitest";
import { aPlace, aStop } from "../../testing/builders.ts";
import { createFormat } from "../../ui/format.ts";
import { CATALOGUES } from "../../ui/messages/whole-catalogues.ts";
import { vcardNote } from "./place-text.ts";

const [record] = aPlace().records;
const frenchNote = (place: ReturnType<typeof aPlace>) =>
  vcardNote(place, CATALOGUES.fr, createFormat("fr"))
    .replaceAll(/[\u00a0\u202f]/g, " ")
    .split("\n");
const ENDING = ["Vérification : Liste officielle", "donnée du 1er août 2024", "Identifiant : fs-1"];

describe("vcardNote", () => {
  it("writes the open days, with the remarks of the source", () => {
    const openingHours = 'Mo 09:00-12:30,13:30-17:00; Th 14:00-16:00 "sur rendez-vous"; Fr "sur rendez-vous"';
    expect(frenchNote(aPlace({ records: [{ ...record, openingHours }] }))).toEqual([
      "Horaires",
      "Lundi : 9 h – 12 h 30, 13 h 30 – 17 h",
      "Jeudi : 14 h – 16 h (sur rendez-vous)",
      "Vendredi : sur rendez-vous",
      ...ENDING,
    ]);
  });

  it("names the record of the hours where two tables list the place", () => {
    const second = { ...record, id: "es-1", name: "Espace saisonnier", openingHours: "Sa 09:00-12:00" };
    expect(frenchNote(aPlace({ records: [record, second] }))).toEqual([
      "Horaires",
      "Espace saisonnier",
      "Samedi : 9 h – 12 h",
      ...ENDING,
    ]);
  });

  it("lists stops, and hours that it cannot read as the source writes them", () => {
    const stops = [
      aStop({ place: "Mairie", openingHours: "Tu 09:00-12:00" }),
      aStop({ commune: "Larche", place: "", note: "une fois par mois" }),
      aStop({ commune: "Meyronnes", place: "", openingHours: "selon la lune" }),
    ];
    expect(frenchNote(aPlace({ stops }))).toEqual([
      "Arrêts et permanences",
      "Val-Cenis, Mairie, Mardi : 9 h – 12 h",
      "Larche, une fois par mois",
      "Meyronnes, Horaires donnés par la source : selon la lune",
      ...ENDING,
    ]);
  });
});
