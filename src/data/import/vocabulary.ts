import type { SourceRow, SourceTable, TypeColumn } from "../../domain/import/read-file.ts";
import type { Format, HiddenKind, Kind, PlaceType, Season, Theme, Verification } from "../../domain/place.ts";
import { plainText } from "../../domain/text.ts";

type Words<T extends string> = Readonly<Record<T, readonly string[]>>;

const CATEGORY_WORDS: Words<PlaceType> = {
  "france-services": [
    "france services",
    "france service",
    "espace france services",
    "maison france services",
    "fs",
    "mfs",
  ],
  "espace-saisonnier": [
    "espace saisonnier",
    "espace saisonniers",
    "espaces saisonniers",
    "maison des saisonniers",
    "maison des saisonnalites",
    "seasonal workers space",
  ],
  "lieu-multiservices": [
    "lieu multiservices",
    "lieux multiservices",
    "lieu multi services",
    "lieux multi services",
    "multiservices",
    "multi services",
    "multi service place",
  ],
  autre: ["autre type", "other type", "altro tipo", "otro tipo"],
};

const KIND_WORDS: Readonly<Record<Kind | HiddenKind, readonly string[]>> = {
  accueil: ["accueil", "lieu d accueil", "guichet", "permanence", "reception"],
  logement: ["logement", "logements", "hebergement", "hebergements", "residence", "housing"],
  aire: ["aire", "aire de stationnement", "aire pour vehicules", "parking", "camping car", "vehicle area"],
  projet: ["projet", "en projet", "project", "a venir"],
  ferme: ["ferme", "ferme definitivement", "closed", "permanently closed"],
};

const FORMAT_WORDS: Words<Format> = {
  fixe: ["fixe", "site principal", "principal", "fixed"],
  itinerant: [
    "itinerant",
    "itinerante",
    "itinerance",
    "bus",
    "bus equivalent",
    "camion",
    "mobile",
    "tournee",
    "ambulant",
  ],
  multisite: ["multisite", "multisites", "multi site", "multi sites", "plusieurs sites"],
  antenne: ["antenne", "antennes", "fixe antenne s", "site secondaire", "annexe", "branch"],
};

const SEASON_WORDS: Words<Season> = {
  hiver: ["hiver", "winter", "saison d hiver"],
  ete: ["ete", "summer", "saison d ete"],
  "toute-l-annee": ["toute l annee", "a l annee", "annee", "annuel", "permanent", "all year", "year round"],
};

const VERIFICATION_WORDS: Words<Verification> = {
  officiel: ["officiel", "official"],
  recoupe: ["recoupe", "verifie", "cross checked"],
  "a-confirmer": ["a confirmer", "non verifie", "to confirm"],
};

const APPOINTMENT_WORDS: Words<"oui" | "non"> = {
  oui: [
    "oui",
    "o",
    "yes",
    "y",
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
  non: ["non", "n", "no", "false", "faux", "0", "sans rendez vous", "sans rdv", "acces libre"],
};

const THEME_WORDS: Words<Theme> = {
  emploi: ["emploi", "emplois", "travail", "recherche d emploi", "jobs", "employment", "work", "lavoro", "empleo"],
  formation: ["formation", "formations", "training", "formazione", "formacion"],
  logement: ["logement", "hebergement", "housing", "alloggio", "vivienda"],
  sante: ["sante", "soins", "health", "salute", "salud"],
  famille: ["famille", "familles", "enfance", "family", "famiglia", "familia"],
  retraite: ["retraite", "retraites", "pension", "retirement", "pensione", "jubilacion"],
  impots: ["impots", "fiscalite", "finances publiques", "taxes", "tax", "imposte", "impuestos"],
  droits: ["droits", "droit", "justice", "acces au droit", "rights", "law", "diritti", "derechos"],
  identite: ["identite", "papiers", "titres", "titres d identite", "identity", "identita", "identidad"],
  numerique: ["numerique", "inclusion numerique", "mediation numerique", "digital", "digitale"],
  mobilite: ["mobilite", "transport", "transports", "mobility", "mobilita", "movilidad"],
  energie: ["energie", "energy", "energia"],
  courrier: ["courrier", "la poste", "poste", "mail", "post", "posta", "correo"],
  commerce: ["commerce", "commerces", "epicerie", "shop", "shopping", "negozio", "comercio"],
  coworking: ["coworking", "espace de travail", "bureaux partages"],
  culture: ["culture", "bibliotheque", "mediatheque", "cultura"],
  alimentation: ["alimentation", "aide alimentaire", "food", "alimentazione", "alimentacion"],
  transition: ["transition", "transition ecologique", "ecologie", "transizione", "transicion"],
};

const readOneCategory = reader<PlaceType>(CATEGORY_WORDS);
/** The first known category of a list. */
export function readCategory(text: string): PlaceType | undefined {
  return readOneCategory(text) ?? text.split(/[,;|]/).map(readOneCategory).find(Boolean);
}
export const readKind = reader<Kind | HiddenKind>(KIND_WORDS);
export const readFormat = reader<Format>(FORMAT_WORDS);
export const readSeason = reader<Season>(SEASON_WORDS);
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

/** A column of more different values names places, not their types. */
const MOST_VALUES = 20;

/** The columns that may tell the types of the places: at most `MOST_VALUES` different values; those with types of ours first. */
export function findTypeColumns({ columns, rows }: SourceTable): readonly TypeColumn[] {
  const found = columns
    .map((_, column): TypeColumn => ({ column, values: valuesOf(column, rows) }))
    .filter(({ values }) => values.length > 0 && values.length <= MOST_VALUES);
  const hasTypes = ({ values }: TypeColumn) => values.some(({ type }) => type !== undefined);
  return [...found.filter(hasTypes), ...found.filter((one) => !hasTypes(one))];
}

/** The different values of a column, at most one more than `MOST_VALUES`. */
function valuesOf(column: number, rows: readonly SourceRow[]): TypeColumn["values"] {
  const counts = new Map<string, { readonly text: string; rows: number }>();
  for (const { cells } of rows) {
    const text = cells[column]?.trim() ?? "";
    const key = plainText(text);
    const value = counts.get(key) ?? { text, rows: 0 };
    value.rows += 1;
    if (key !== "") counts.set(key, value);
    if (counts.size > MOST_VALUES) break;
  }
  return [...counts.values()]
    .sort((a, b) => b.rows - a.rows)
    .map((value) => ({ ...value, type: readCategory(value.text) }));
}

/** Normalises the name of a column for comparison: "Code Postal" and "CODE-POSTAL" give "code_postal". */
export function columnKey(name: string): string {
  return plainText(name.replace(/([a-z\d])([A-Z])/g, "$1 $2")).replaceAll(" ", "_");
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
