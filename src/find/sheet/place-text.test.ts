import { describe, expect, it } from "vitest";
import { USUAL_CHOICES } from "../../state/app-state.ts";
import { readLink } from "../../state/url/link.ts";
import { aManifest, aPlace, aStop } from "../../testing/builders.ts";
import { createFormat } from "../../ui/format.ts";
import { CATALOGUES } from "../../ui/messages/whole-catalogues.ts";
import { operatorsOf, placeLink, vcardNote } from "./place-text.ts";

const manifest = aManifest({ operators: { "france-services": { emploi: "France Travail, Urssaf" } } });

it("returns the operators of a theme by the types of the place", () => {
  const place = aPlace({ categories: ["france-services", "espace-saisonnier"] });
  expect(operatorsOf(place, "emploi", manifest)).toEqual(["France Travail, Urssaf"]);
  expect(operatorsOf(place, "sante", manifest)).toEqual([]);
});

it("returns no operators for another type, for a housing service, and before the manifest is loaded", () => {
  expect(operatorsOf(aPlace({ categories: ["espace-saisonnier"] }), "emploi", manifest)).toEqual([]);
  expect(operatorsOf(aPlace({ kind: "logement" }), "emploi", manifest)).toEqual([]);
  expect(operatorsOf(aPlace(), "emploi", undefined)).toEqual([]);
});

it("keeps the place and the sender's language, and drops filters, camera and fragment", () => {
  const page = "https://example.org/carte/?type=espace-saisonnier&lieu=fs-1&carte=11/45.2/6.1#liste";
  const link = placeLink(page, "fs-18", "it");
  expect(link).toBe("https://example.org/carte/?lieu=fs-18&lang=it");
  expect(readLink(new URL(link).search, USUAL_CHOICES)).toEqual({
    ...USUAL_CHOICES,
    selection: { kind: "place", id: "fs-18" },
    language: "it",
  });
});

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
