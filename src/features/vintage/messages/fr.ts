import { nombre } from "../../../ui/messages/fr/grammar.ts";
import type { Counted } from "../../../ui/messages/message.ts";

interface Listed {
  readonly name: string;
  /** Types of the list, in words. */
  readonly types: string;
  readonly listed: number;
  readonly today: number;
}

interface Method {
  readonly types: string;
  /** Places at the position of today. */
  readonly kept: number;
  /** Places that count at stops. */
  readonly stops: number;
  /** Itinerant services without a known stop. */
  readonly nowhere: number;
}

interface Concerned extends Counted {
  /** Their number in words. */
  readonly people: string;
  readonly communes: number;
}

function deCommunes(count: number): string {
  return count > 1 ? `de ${nombre(count)} communes` : "d’une commune";
}

/** A list of another year beside the map. */
export const otherVintage = {
  lead: "Les mêmes chiffres avec les lieux d’une autre année : qui a gagné, qui a perdu l’accès. Dans « Données », importez une liste entière de cette année-là, comme la liste nationale des France services : elle devient une couche, que vous choisissez ici.",
  choose: "Comparer la carte avec",
  none: "Rien",
  map: "Cette carte",
  dated: ({ name, date }: { readonly name: string; readonly date: string }) =>
    date === "" ? `${name} (sans date)` : `${name} (${date})`,
  unusable: ({ name }: { readonly name: string }) =>
    `« ${name} » n’a, dans les sept départements, aucun lieu d’un type de la carte : il n’y a rien à comparer.`,
  pending: "Les chiffres des deux millésimes attendent ceux de la page.",
  undated: ({ name }: { readonly name: string }) =>
    `« ${name} » n’a pas de date : la liste est supposée plus ancienne que la carte.`,
  counts: ({ name, types, listed, today }: Listed) =>
    `${types}, dans les sept départements : ${nombre(listed)} dans « ${name} », ${nombre(today)} sur cette carte. Une liste incomplète ferait croire que des lieux manquaient.`,
  gained: ({ count, people, communes }: Concerned) =>
    `De l’un à l’autre, ${people} ${deCommunes(communes)} ${count > 1 ? "gagnent" : "gagne"} l’accès.`,
  lost: ({ count, people, communes }: Concerned) =>
    `De l’un à l’autre, ${people} ${deCommunes(communes)} ${count > 1 ? "perdent" : "perd"} l’accès.`,
  unchanged: "De l’un à l’autre, personne ne gagne ni ne perd l’accès, au seuil choisi.",
  caption: ({ territory }: { readonly territory: string }) => `D’un millésime à l’autre : ${territory}`,
  scroller: "Tableau des millésimes",
  gainers: "Communes qui gagnent l’accès",
  losers: "Communes qui perdent l’accès",
  way: ({ before, after, place }: { readonly before: string; readonly after: string; readonly place: string }) =>
    `${before}, puis ${after}${place === "" ? "" : ` : ${place}`}`,
  showMap: "Montrer sur la carte qui gagne et qui perd",
  mapCompares: ({ before, after }: { readonly before: string; readonly after: string }) =>
    `La carte montre ce qui change de « ${before} » à « ${after} ».`,
  /** In an exported file. */
  inOrder: ({ before, after }: { readonly before: string; readonly after: string }) =>
    `Avant : « ${before} » ; après : « ${after} ».`,
  method: ({ types, kept, stops, nowhere }: Method) =>
    [
      `Des deux côtés, les habitants, les routes, le seuil et les filtres sont ceux de la page : seuls changent les lieux de ce type (${types}). Les autres types et les lieux voisins hors des sept départements sont ceux d’aujourd’hui. Les lieux envisagés ou exclus et les heures supposées ne comptent pas, ni la liste comme couche de la carte.`,
      `Lieux de la liste qui ont l’identifiant et l’adresse d’un lieu d’aujourd’hui, et donc sa position : ${nombre(kept)}. Lieux qui comptent à leurs arrêts, ceux de la liste ou à défaut ceux d’aujourd’hui : ${nombre(stops)}.`,
      nowhere === 0 ? "" : `Services itinérants sans arrêt connu, qui ne comptent pas : ${nombre(nowhere)}.`,
      "Les écarts se calculent avant l’arrondi.",
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
};

export type OtherVintageWords = typeof otherVintage;
