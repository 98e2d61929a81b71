import { byType, type PlaceType } from "../../domain/category.ts";
import type { Format, HiddenKind, Kind, OpenSeason, Theme, Verification } from "../../domain/place.ts";
import { plainText } from "../../domain/text.ts";

/** The words of each value, besides its own id. */
type Words<T extends string> = Readonly<Record<T, readonly string[]>>;

const CATEGORY_WORDS: Words<PlaceType> = byType(({ importWords }) => importWords);

const KIND_WORDS: Words<Kind | HiddenKind> = {
  accueil: ["lieu d accueil", "guichet", "permanence"],
  logement: ["logements", "hebergement", "hebergements", "residence"],
  aire: ["aire de stationnement", "aire pour vehicules", "parking", "camping car"],
  projet: ["en projet", "a venir"],
  ferme: ["ferme definitivement"],
};

const FORMAT_WORDS: Words<Format> = {
  fixe: ["site principal", "principal"],
  itinerant: ["itinerante", "itinerance", "bus", "bus equivalent", "camion", "mobile", "tournee", "ambulant"],
  multisite: ["multisites", "multi site", "multi sites", "plusieurs sites"],
  antenne: ["antennes", "fixe antenne s", "site secondaire", "annexe"],
};

const SEASON_WORDS: Words<OpenSeason> = {
  hiver: ["saison d hiver"],
  ete: ["saison d ete"],
  "toute-l-annee": ["a l annee", "annee", "annuel", "permanent"],
};

const VERIFICATION_WORDS: Words<Verification> = {
  officiel: [],
  recoupe: ["verifie"],
  "a-confirmer": ["non verifie"],
};

const APPOINTMENT_WORDS: Words<"oui" | "non"> = {
  oui: [
    "o",
    "yes",
    "true",
    "vrai",
    "1",
    "x",
    "sur rendez vous",
    "sur rdv",
    "avec rendez vous",
    "avec rdv",
    "obligatoire",
  ],
  non: ["n", "no", "false", "faux", "0", "sans rendez vous", "sans rdv", "acces libre"],
};

const THEME_WORDS: Words<Theme> = {
  emploi: ["emplois", "travail", "recherche d emploi"],
  formation: ["formations"],
  logement: ["hebergement"],
  sante: ["soins"],
  famille: ["familles", "enfance"],
  retraite: ["retraites"],
  impots: ["fiscalite", "finances publiques"],
  droits: ["droit", "justice", "acces au droit"],
  identite: ["papiers", "titres", "titres d identite"],
  numerique: ["inclusion numerique", "mediation numerique"],
  mobilite: ["transport", "transports"],
  energie: [],
  courrier: ["la poste", "poste"],
  commerce: ["commerces", "epicerie"],
  coworking: ["espace de travail", "bureaux partages"],
  culture: ["bibliotheque", "mediatheque"],
  alimentation: ["aide alimentaire"],
  transition: ["transition ecologique", "ecologie"],
};

const readOneCategory = reader<PlaceType>(CATEGORY_WORDS);
/** The first known category of a list. */
export function readCategory(text: string): PlaceType | undefined {
  return readOneCategory(text) ?? text.split(/[,;|]/).map(readOneCategory).find(Boolean);
}
export const readKind = reader<Kind | HiddenKind>(KIND_WORDS);
export const readFormat = reader<Format>(FORMAT_WORDS);
export const readSeason = reader<OpenSeason>(SEASON_WORDS);
export const readVerification = reader<Verification>(VERIFICATION_WORDS);
export const readAppointment = reader<"oui" | "non">(APPOINTMENT_WORDS);
export const readTheme = reader<Theme>(THEME_WORDS);

/** A function from a text, accents and case ignored, to the value that it names; undefined for an unknown text. */
function reader<T extends string>(words: Readonly<Record<T, readonly string[]>>): (text: string) => T | undefined {
  const values = Object.keys(words) as T[];
  const byWord = new Map(
    values.flatMap((value) => [plainText(value), ...words[value]].map((word) => [word, value] as const)),
  );
  return remember((text) => byWord.get(plainText(text)));
}

/** Size of the cache; further texts are read without it. */
const MOST_KEPT = 5000;

/** Caches a pure function of a text: thousands of rows have the same few hours and communes. */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.answer;
    const answer = read(text);
    if (known.size < MOST_KEPT) known.set(text, { answer });
    return answer;
  };
}
