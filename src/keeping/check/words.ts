import points from "../../../data/schema/points.schema.json";
import { PLACE_TYPES } from "../../domain/category.ts";
import type { Place, PlaceRecord } from "../../domain/place.ts";
import { youngestDateOf } from "../../domain/quality/source-age.ts";
import { core } from "../../ui/messages/core/fr.ts";
import { weekInWords } from "../../ui/sheet/week-in-words.ts";
import { FORMAT } from "../words.ts";
import { type FaultKind, type PlaceFault, SENT_WITHIN_KM } from "./place-faults.ts";

/** A web address within a text. */
export const WEB_ADDRESS = /https?:\/\/[^\s;,]+/g;

/** Kinds of faults as choices. */
export const FAULT_NAMES: Readonly<Record<FaultKind, string>> = {
  doute: "Un doute",
  "sans-telephone": "Pas de téléphone",
  "sans-horaires": "Pas d’horaires",
  "source-ancienne": "Source de plus de deux ans",
  "sans-date": "Source sans date",
  "a-confirmer": "À confirmer",
  "position-mairie": "Placé à la mairie",
  "sans-courriel": "Pas de courriel",
};

/** The title of a column of the tables of places. */
export function columnName(column: string): string {
  return points.fields.find(({ name }) => name === column)?.title ?? column;
}

/** A cell of a table as people read it: hours as days. */
export function cellText(column: string, cell: string): string {
  if (cell === "") return "rien";
  return column === "opening_hours" ? hoursText(cell) : cell;
}

/** "Lundi – Jeudi : 9 h – 12 h ; Vendredi : 9 h – 17 h". */
export function hoursText(openingHours: string): string {
  const weekWords = { ...core, openingSource: ({ text }: { readonly text: string }) => text };
  return weekInWords(openingHours, weekWords, FORMAT).join(" ; ");
}

/** "France services, Espace saisonnier". */
export function typesText({ categories }: Pick<Place, "categories">): string {
  return PLACE_TYPES.filter((type) => categories.includes(type))
    .map((type) => core.categories[type])
    .join(", ");
}

export function faultText(fault: PlaceFault): string {
  switch (fault.kind) {
    case "doute":
      // Written with plain spaces; the signs stay with their words.
      return fault.note.replaceAll(/ ([:;?!»])/g, "\u00a0$1");
    case "source-ancienne":
      return `Source de ${fault.date.slice(0, 4)}`;
    case "a-confirmer":
      return "À confirmer\u00a0: source ancienne, unique ou partielle";
    case "position-mairie":
      return "Placé à la mairie, adresse non située";
    default:
      return FAULT_NAMES[fault.kind];
  }
}

/** The record of a place with the youngest source. */
export function youngestRecord({ records }: Pick<Place, "records">): PlaceRecord {
  const date = youngestDateOf({ records });
  return records.find((record) => youngestDateOf({ records: [record] }) === date) ?? records[0];
}

/** The date as precise as the source gives it. */
export function dateText({ sourceDate }: Pick<PlaceRecord, "sourceDate">): string {
  return sourceDate === "" ? "sans date" : FORMAT.date(sourceDate);
}

export const words = {
  region: "Vérifier",
  filters: { category: "Type", departement: "Département", fault: "Défaut" },
  all: { category: "Tous les types", departement: "Les sept départements", fault: "Tous les défauts" },
  faulty: (count: number, all: number) =>
    `${places(count)} sur ${FORMAT.number(all)} ${count > 1 ? "ont" : "a"} quelque chose à vérifier.`,
  withFault: (count: number, all: number, fault: FaultKind) =>
    `${places(count)} sur ${FORMAT.number(all)}\u00a0: ${lowerFirst(FAULT_NAMES[fault])}.`,
  none: "Aucun lieu n’est dans ce cas.",
  add: "Ajouter un lieu",
  table: "Lieux à vérifier, le plus gênant d’abord",
  columns: { place: "Lieu", faults: "À vérifier" },
  order: "Dans quel ordre ?",
  orderText: [
    "Le plus gênant d’abord\u00a0: le plus grave défaut du lieu, multiplié par le nombre d’habitants qui y sont envoyés. Un doute sur le téléphone, les horaires, l’adresse ou l’existence vaut 20\u00a0; pas de téléphone ou pas d’horaires, 10\u00a0; une source ancienne, sans date ou à confirmer, 6\u00a0; une position à la mairie ou un autre doute, 4\u00a0; pas de courriel, 2.",
    `Les habitants envoyés sont ceux des communes dont c’est le lieu le plus proche pour l’un de ses types, de la mairie au lieu ou à son arrêt, à ${SENT_WITHIN_KM}\u00a0km au plus à vol d’oiseau. Les logements et les aires pour saisonniers n’en ont pas.`,
    "Une liste officielle vaut jusqu’à la suivante\u00a0: son âge n’est pas un défaut.",
  ],
  noPeople: "Les communes n’ont pas pu être lues\u00a0: l’ordre ne tient compte que du défaut.",
  unknown: "Le lieu demandé par ce lien n’est pas, ou n’est plus, dans les données.",
  close: "Fermer la fiche",
  correct: "Corriger",
  sheet: "Voir la fiche publiée",
  toCheck: "À vérifier",
  nothing: "Rien à vérifier.",
  sentHere: (people: number) =>
    people === 0
      ? `Aucune commune à ${SENT_WITHIN_KM}\u00a0km au plus n’a ce lieu pour le plus proche.`
      : `C’est le lieu le plus proche pour ${FORMAT.number(people)} habitants.`,
  seen: "Ce que l’on voit",
  saidBy: (record: Pick<PlaceRecord, "name" | "sourceDate">, text: string) =>
    `${text} (${record.name}, ${dateText(record)})`,
  hours: "Horaires",
  phone: "Téléphone",
  email: "Courriel",
  website: "Site web",
  address: "Adresse",
  stops: "Arrêts",
  noValue: "non renseigné",
  origin: "D’où cela vient",
  source: "Source",
  detail: "Où dans la source",
  date: "Date",
  verification: "Vérification",
  id: "Identifiant",
  before: "Déjà corrigé",
  notCorrected: "Rien n’a encore été corrigé ici.",
  change: (from: string, to: string) => `«\u00a0${from}\u00a0» → «\u00a0${to}\u00a0»`,
};

function places(count: number): string {
  return `${FORMAT.number(count)} ${count > 1 ? "lieux" : "lieu"}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
