import { REGION_NAME } from "../../ui/messages/french-names.ts";
import { FORMAT } from "../words.ts";
import type { Framed } from "./embed-code.ts";

export const SUBJECTS = ["lieux", "vos-lieux", "chiffres"] as const;
export type Subject = (typeof SUBJECTS)[number];

export const TAKEN_FORMATS = ["xlsx", "csv", "geojson"] as const;
export type TakenFormat = (typeof TAKEN_FORMATS)[number];

export const SUBJECT_NAMES: Readonly<Record<Subject, string>> = {
  lieux: "Les lieux",
  "vos-lieux": "Vos lieux",
  chiffres: "Les chiffres des territoires",
};

export const SUBJECT_NOTES: Readonly<Record<Subject, string>> = {
  lieux: "Tous les lieux publiés, avec leurs horaires, leurs contacts et leurs doutes.",
  "vos-lieux": "Les lieux du fichier que vous avez apporté, seuls.",
  chiffres:
    "Qui vit à plus de 20\u00a0min d’un France services par la route\u00a0: les sept départements, chacun d’eux, les intercommunalités et les communes, avec leurs contours en GeoJSON. Le calcul prend quelques secondes.",
};

export const FORMAT_NAMES: Readonly<Record<TakenFormat, string>> = {
  xlsx: "Classeur (Excel, LibreOffice)",
  csv: "Tableau (CSV)",
  geojson: "Carte (GeoJSON)",
};

export const FRAMED_NAMES: Readonly<Record<Framed, string>> = {
  trouver: "Trouver un lieu",
  saisonniers: "Saisonniers",
  territoires: "Territoires",
};

export const words = {
  region: "Emporter",
  download: "Télécharger",
  what: "Quoi",
  format: "Format",
  button: "Télécharger",
  withSources: "Les sources et leurs licences sont jointes.",
  preparing: "Le fichier se prépare…",
  saved: (file: string) => `Fichier «\u00a0${file}\u00a0» enregistré.`,
  unread: (file: string) => `Le fichier n’a pas été fait\u00a0: ${file} n’a pas pu être lu. Réessayez.`,
  failed: "Le fichier n’a pas été fait. Réessayez.",
  openFiles: "Fichiers ouverts",
  openFilesNote: "Ces adresses ne changent pas. Vos outils peuvent les lire directement, sans compte.",
  file: "Fichier",
  address: "Adresse",
  copyRefused: "Le navigateur ne permet pas de copier\u00a0: sélectionnez le texte et copiez-le.",
  embed: "Montrer la carte sur votre site",
  embedNote: "Un cadre à coller dans une page de votre site. Il ne dépose ni cookie ni traceur.",
  embedOpen: "Préparer le code",
  view: "Page",
  departement: "Département",
  allDepartements: REGION_NAME,
  resort: "Station",
  anyResort: "Au choix du lecteur",
  language: "Langue",
  code: "Code à coller dans la page",
  copyCode: "Copier le code",
  codeCopied: "Le code est copié.",
  preview: "Aperçu",
  territoriesTitle: "Services alpins – Qui vit loin d’un lieu d’accueil",
  changes: "Changements",
  feed: "Flux des changements (Atom)",
  changesNote:
    "\u00a0: chaque version publiée, avec les lieux ajoutés, retirés ou changés. Un lecteur de flux vous prévient.",
  sources: "Sources et licences",
  sourcesCount: (count: number) => `Les ${FORMAT.number(count)} sources`,
  vintage: (text: string) => `Millésime ${text}`,
  usedFor: (tables: string) => `Tables\u00a0: ${tables}`,
  timetables: (from: string, until: string) => `Horaires du ${from} au ${until}.`,
} as const;
