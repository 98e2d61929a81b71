/** Texts of the interface by which tests find controls. The texts under test stand in the tests. */
export interface Words {
  readonly filters: string;
  readonly reset: string;
  readonly places: (count: number) => string;
  readonly placeList: string;
  readonly backToList: string;
  readonly search: string;
  readonly language: string;
  readonly appearance: string;
  readonly growPanel: string;
  readonly shrinkPanel: string;
  readonly retry: string;
  readonly map: string;
  readonly legend: string;
}

export type Language = "fr" | "en" | "it" | "es";

export const WORDS: Readonly<Record<Language, Words>> = {
  fr: {
    filters: "Filtres",
    reset: "Réinitialiser les filtres",
    places: (count) => `${inFrench(count)} ${count > 1 ? "lieux" : "lieu"}`,
    placeList: "Lieux",
    backToList: "Retour à la liste",
    search: "Rechercher un besoin, une commune, une station, une adresse",
    language: "Langue",
    appearance: "Apparence",
    growPanel: "Agrandir le volet",
    shrinkPanel: "Réduire le volet",
    retry: "Réessayer",
    map: "Carte des lieux",
    legend: "Légende",
  },
  en: {
    filters: "Filters",
    reset: "Reset filters",
    places: (count) => `${new Intl.NumberFormat("en-GB").format(count)} ${count === 1 ? "place" : "places"}`,
    placeList: "Places",
    backToList: "Back to the list",
    search: "Search for a topic, a commune, a resort, an address",
    language: "Language",
    appearance: "Appearance",
    growPanel: "Enlarge the panel",
    shrinkPanel: "Shrink the panel",
    retry: "Try again",
    map: "Map of places",
    legend: "Legend",
  },
  it: {
    filters: "Filtri",
    reset: "Azzera i filtri",
    places: (count) => `${new Intl.NumberFormat("it-IT").format(count)} ${count === 1 ? "luogo" : "luoghi"}`,
    placeList: "Luoghi",
    backToList: "Torna all’elenco",
    search: "Cerca un servizio, un comune, una località sciistica, un indirizzo",
    language: "Lingua",
    appearance: "Aspetto",
    growPanel: "Ingrandisci il pannello",
    shrinkPanel: "Riduci il pannello",
    retry: "Riprova",
    map: "Mappa dei luoghi",
    legend: "Legenda",
  },
  es: {
    filters: "Filtros",
    reset: "Restablecer los filtros",
    places: (count) => `${new Intl.NumberFormat("es-ES").format(count)} ${count === 1 ? "lugar" : "lugares"}`,
    placeList: "Lugares",
    backToList: "Volver a la lista",
    search: "Buscar un trámite, un municipio, una estación de esquí, una dirección",
    language: "Idioma",
    appearance: "Apariencia",
    growPanel: "Ampliar el panel",
    shrinkPanel: "Reducir el panel",
    retry: "Volver a intentarlo",
    map: "Mapa de lugares",
    legend: "Leyenda",
  },
};

/** 4225326 → "4 225 326", with the narrow spaces of French. */
function inFrench(count: number): string {
  return new Intl.NumberFormat("fr-FR").format(count);
}

/** A name that begins with a text: a place's link has its commune after its name, a checkbox its count. */
export function beginningWith(text: string): RegExp {
  return new RegExp(`^${escaped(text)}(?![\\p{L}\\p{N}])`, "u");
}

/** A checkbox's name with any count. */
export function withAnyCount(text: string): RegExp {
  return new RegExp(`^${escaped(text)}\\s*[\\d\\s]+\\p{L}*$`, "u");
}

function escaped(text: string): string {
  // An apostrophe would open a string in Playwright's selectors, even inside a regular expression.
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("'", "\\u0027");
}
