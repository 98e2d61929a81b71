/** Shapes distinguish the types of places without colour. */
export type SymbolShape = "disc" | "diamond" | "square" | "triangle";

/** How the share of a type is drawn on the ring of a cluster. */
export interface ShareLines {
  /** Lines beside one another: distance from the middle of the ring and width, in widths of the ring. */
  readonly lines: readonly (readonly [offset: number, width: number])[];
  /** Dashes and gaps, in pixels. */
  readonly dashPx: readonly number[];
}

/** The properties of a type of place on page and map. */
interface TypeFacts {
  readonly names: Readonly<Record<"fr" | "en" | "it" | "es", string>>;
  /** Other words for it in files that people import, as `plainText` writes them. */
  readonly importWords: readonly string[];
  readonly shape: SymbolShape;
  /** Of Okabe and Ito (2008), distinct for colour-blind readers; lighter in dark, for the same contrast. */
  readonly colours: Readonly<Record<"light" | "dark", string>>;
  readonly share: ShareLines;
}

/** A type with a table of its own in data/points. Its usual themes are rows of data/bouquets.csv. */
interface CategoryFacts extends TypeFacts {
  /** Name of its table. */
  readonly table: string;
  readonly licence: "etalab-2.0" | "ODbL-1.0";
  /** First letters of the ids of its rows, before a hyphen. */
  readonly idPrefix: string;
  /** Whether rows are added by hand; otherwise they follow an official list. */
  readonly isOpen: boolean;
  /** In a French sentence, with its article. */
  readonly oneInFrench: string;
}

const WHOLE = [0, 1] as const;
const THIN = 0.32;

/** The types of places, in display order. */
export const CATEGORY_FACTS = {
  "france-services": {
    table: "france-services",
    licence: "etalab-2.0",
    idPrefix: "fs",
    isOpen: false,
    names: {
      fr: "France services",
      en: "France services (public services desk)",
      it: "France services (sportello per i servizi pubblici)",
      es: "France services (oficina de servicios públicos)",
    },
    oneInFrench: "un France services",
    importWords: ["france service", "espace france services", "maison france services", "fs", "mfs"],
    shape: "disc",
    colours: { light: "#0072b2", dark: "#5cb8ec" },
    share: { lines: [WHOLE], dashPx: [] },
  },
  "espace-saisonnier": {
    table: "espaces-saisonniers",
    licence: "ODbL-1.0",
    idPrefix: "es",
    isOpen: true,
    names: {
      fr: "Espace saisonnier",
      en: "Espace saisonnier (seasonal workers’ office)",
      it: "Espace saisonnier (sportello per lavoratori stagionali)",
      es: "Espace saisonnier (oficina para trabajadores de temporada)",
    },
    oneInFrench: "un Espace saisonnier",
    importWords: ["espace saisonniers", "espaces saisonniers", "maison des saisonniers", "maison des saisonnalites"],
    shape: "diamond",
    colours: { light: "#d55e00", dark: "#ff9455" },
    share: { lines: [WHOLE], dashPx: [2.4, 1.6] },
  },
  "lieu-multiservices": {
    table: "lieux-multiservices",
    licence: "ODbL-1.0",
    idPrefix: "lm",
    isOpen: true,
    names: {
      fr: "Lieu multi-services, tiers-lieu",
      en: "Multi-service place or community hub (tiers-lieu)",
      it: "Spazio multiservizi o di comunità (tiers-lieu)",
      es: "Espacio multiservicios o comunitario (tiers-lieu)",
    },
    oneInFrench: "un lieu multi-services",
    importWords: [
      "lieux multiservices",
      "lieu multi services",
      "lieux multi services",
      "multiservices",
      "multi services",
    ],
    shape: "square",
    colours: { light: "#007a59", dark: "#3fcf9f" },
    share: {
      lines: [
        [-0.34, THIN],
        [0.34, THIN],
      ],
      dashPx: [],
    },
  },
} as const satisfies Readonly<Record<string, CategoryFacts>>;

export type Category = keyof typeof CATEGORY_FACTS;
export const CATEGORIES = Object.keys(CATEGORY_FACTS) as readonly Category[];

/** Type of an imported place that its file calls otherwise: `nature` has its word. It is on the map and in the list, never in a figure. */
export const OTHER_TYPE = "autre";
export type PlaceType = Category | typeof OTHER_TYPE;
export const PLACE_TYPES: readonly PlaceType[] = [...CATEGORIES, OTHER_TYPE];

export const TYPE_FACTS: Readonly<Record<PlaceType, TypeFacts>> = {
  ...CATEGORY_FACTS,
  [OTHER_TYPE]: {
    names: { fr: "Autre type", en: "Other type", it: "Altro tipo", es: "Otro tipo" },
    importWords: ["autre type"],
    shape: "triangle",
    colours: { light: "#5b6770", dark: "#a9b5bd" },
    share: { lines: [[0, THIN]], dashPx: [] },
  },
};

/** Something of each type of place, by type. */
export function byType<T>(make: (facts: TypeFacts, type: PlaceType) => T): Readonly<Record<PlaceType, T>> {
  return Object.fromEntries(PLACE_TYPES.map((type) => [type, make(TYPE_FACTS[type], type)])) as Record<PlaceType, T>;
}
