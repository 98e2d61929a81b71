import { describe, expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import type { PlaceRecord } from "../place.ts";
import { commentsForVisitors, doubtsForVisitors } from "./visitor-notes.ts";

function placeWith(said: Partial<PlaceRecord>) {
  const place = aPlace();
  return { ...place, records: [{ ...place.records[0], ...said }] as const };
}

describe("doubtsForVisitors", () => {
  it.each<[doubt: string, checks: readonly string[], advice: readonly string[]]>([
    ["Téléphone à vérifier : c'est un numéro de Vaucluse, sans doute le standard de la MSA.", ["phone"], []],
    ["Adresse électronique à vérifier : la source en donne deux, qui diffèrent d'une lettre.", ["email"], []],
    ["La source ne dit pas dans quelle station des Arcs se trouve la mairie annexe.", ["address"], []],
    ["Position à vérifier : celle de la source semble au sud de La Croisette.", ["address"], []],
    [
      "Tournée non donnée par la source : demander par téléphone où et quand passe le service.",
      ["round"],
      ["Demander par téléphone où et quand passe le service."],
    ],
    [
      "Horaires à lire avec prudence : l'après-midi, l'accueil se fait sur rendez-vous.",
      ["hours"],
      ["L'après-midi, l'accueil se fait sur rendez-vous."],
    ],
    [
      "La même source place aussi Les Grandes Roches sur la route de Thorenc : peut-être un seul lieu. Se renseigner avant de se déplacer.",
      ["address"],
      ["Se renseigner avant de se déplacer."],
    ],
    ["Existence à confirmer : l'espace saisonnier est cité en 2009-2010.", ["existence"], []],
  ])("« %s »", (doubt, checks, advice) => {
    expect(doubtsForVisitors(placeWith({ doubts: [doubt] }))).toEqual({ checks, advice });
  });
});

describe("commentsForVisitors", () => {
  it.each<[comment: string, shown: readonly string[]]>([
    ["Accueil sur rendez-vous.", ["Accueil sur rendez-vous."]],
    [
      "Lundi matin et jeudi après-midi : uniquement sur rendez-vous.",
      ["Lundi matin et jeudi après-midi : uniquement sur rendez-vous."],
    ],
    ["Figure dans le guide 2010-2011 ; activité actuelle à vérifier.", []],
    [
      "Labellisé Fabrique de territoire selon la source. Horaire de l'espace numérique, pour les adhérents.",
      ["Horaire de l'espace numérique, pour les adhérents."],
    ],
    ["37 studios ouverts fin 2008 à Abondance. Hébergement ; adresse non donnée, existence actuelle à confirmer.", []],
    ["Fabrique de territoire (2020) ; services non détaillés par la source.", []],
    [
      "Accueil au premier étage,\nselon la source de 2019.\nSonner deux fois,\npuis entrer.",
      ["Sonner deux fois,\npuis entrer."],
    ],
  ])("« %s »", (comment, shown) => {
    expect(commentsForVisitors(placeWith({ comment }))).toEqual(shown);
  });
});
