export const LANGUAGES = ["fr", "en", "it", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Texts of the interface by which tests find controls, in the order of the languages. The texts under test stand in the tests. */
const NAMES = {
  place: ["lieu", "place", "luogo", "lugar"],
  places: ["lieux", "places", "luoghi", "lugares"],
  reset: ["Réinitialiser les filtres", "Reset filters", "Azzera i filtri", "Restablecer los filtros"],
  placeList: ["Lieux", "Places", "Luoghi", "Lugares"],
  backToList: ["Retour à la liste", "Back to the list", "Torna all’elenco", "Volver a la lista"],
  search: [
    "Rechercher un besoin, une commune, une station, une adresse",
    "Search for a topic, a commune, a resort, an address",
    "Cerca un servizio, un comune, una località sciistica, un indirizzo",
    "Buscar un trámite, un municipio, una estación de esquí, una dirección",
  ],
  language: ["Langue", "Language", "Lingua", "Idioma"],
  growPanel: ["Agrandir le volet", "Enlarge the panel", "Ingrandisci il pannello", "Ampliar el panel"],
  shrinkPanel: ["Réduire le volet", "Shrink the panel", "Riduci il pannello", "Reducir el panel"],
  retry: ["Réessayer", "Try again", "Riprova", "Volver a intentarlo"],
  map: ["Carte des lieux", "Map of places", "Mappa dei luoghi", "Mapa de lugares"],
  legend: ["Légende", "Legend", "Legenda", "Leyenda"],
} as const;

export type Words = Readonly<Record<Exclude<keyof typeof NAMES, "place" | "places">, string>> & {
  /** "1 234 lieux" */
  readonly places: (count: number) => string;
};

export const WORDS: Readonly<Record<Language, Words>> = {
  fr: wordsOf("fr"),
  en: wordsOf("en"),
  it: wordsOf("it"),
  es: wordsOf("es"),
};

function wordsOf(language: Language): Words {
  const names = Object.entries(NAMES).map(([key, texts]) => [key, texts[LANGUAGES.indexOf(language)]]);
  const words: Readonly<Record<keyof typeof NAMES, string>> = Object.fromEntries(names);
  const { format } = new Intl.NumberFormat(language);
  const isOne = (count: number) => count === 1 || (count === 0 && language === "fr");
  return { ...words, places: (count) => `${format(count)} ${isOne(count) ? words.place : words.places}` };
}

/** A name that begins with a text: a place's link has its commune after its name, a checkbox its count. */
export function beginningWith(text: string): RegExp {
  return new RegExp(`^${escaped(text)}(?![\\p{L}\\p{N}])`, "u");
}

/** A checkbox's name with any count. */
export function withAnyCount(text: string): RegExp {
  return new RegExp(`^${escaped(text)}\\s*[\\d\\s]+\\p{L}*$`, "u");
}

/** A text as a part of a regular expression. */
export function escaped(text: string): string {
  // An apostrophe would open a string in Playwright's selectors, even inside a regular expression.
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("'", "\\u0027");
}
