import { FORMAT } from "../words.ts";
import type { Framed } from "./embed-code.ts";

export const REGION = "Les sept départements";

export const SUBJECTS = ["lieux", "vos-lieux", "chiffres", "corrections", "territoires", "tout"] as const;
export type Subject = (typeof SUBJECTS)[number];

const TAKEN_FORMATS = ["xlsx", "csv", "geojson"] as const;
export type TakenFormat = (typeof TAKEN_FORMATS)[number];

/** Corrections are nowhere on a map. */
export function formatsOf(subject: Subject): readonly TakenFormat[] {
  return subject === "corrections" ? ["xlsx", "csv"] : TAKEN_FORMATS;
}

export const SUBJECT_NAMES: Readonly<Record<Subject, string>> = {
  lieux: "Les lieux",
  "vos-lieux": "Vos lieux",
  chiffres: "Les chiffres des territoires",
  corrections: "Les corrections",
  territoires: "Les noms et codes des territoires",
  tout: "Tout ce qui est publié",
};

export const SUBJECT_NOTES: Readonly<Record<Subject, string>> = {
  lieux: "Tous les lieux publiés, avec leurs horaires, leurs contacts et leurs doutes.",
  "vos-lieux": "Les lieux du fichier que vous avez apporté, seuls.",
  chiffres:
    "Qui vit à plus de 20\u00a0min d’un France services par la route\u00a0: les sept départements, chacun d’eux, les intercommunalités et les communes. Le calcul prend quelques secondes.",
  corrections: "Ce qui a été changé dans les listes d’origine, et ce qui reste à vérifier.",
  territoires:
    "Départements, intercommunalités et communes\u00a0: nom, code, habitants\u00a0; leurs contours en GeoJSON.",
  tout: "Les quatre fichiers\u00a0: lieux, chiffres, corrections, territoires.",
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
  copy: "Copier",
  copyAddress: (name: string) => `Copier l’adresse\u00a0: ${name}`,
  copied: "Copié.",
  copyRefused: "Le navigateur ne permet pas de copier\u00a0: sélectionnez le texte et copiez-le.",
  embed: "Montrer la carte sur votre site",
  embedNote: "Un cadre à coller dans une page de votre site. Il ne dépose ni cookie ni traceur.",
  embedOpen: "Préparer le code",
  view: "Page",
  departement: "Département",
  allDepartements: REGION,
  resort: "Station",
  anyResort: "Au choix du lecteur",
  language: "Langue",
  height: "Hauteur en pixels",
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
  timetablesEnded: "Échus\u00a0: la page ne s’en sert plus.",
  timetablesEnding: (days: number) =>
    days === 0 ? "Dernier jour." : `Encore ${days} ${days === 1 ? "jour" : "jours"}.`,
} as const;
