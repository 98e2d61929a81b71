import type { Position } from "../geo/position.ts";
import type { CodeCommune, CodeDepartement, CodeEpci } from "./codes.ts";
import type { LayerId } from "./layer/layer-id.ts";
import type { Theme } from "./themes.ts";

export const CATEGORIES = ["france-services", "espace-saisonnier", "lieu-multiservices"] as const;
/** Type de lieu. */
export type Category = (typeof CATEGORIES)[number];

/** Name of the table of data/points that lists the places of a type. */
export const TABLE_OF_CATEGORY: Readonly<Record<Category, string>> = {
  "france-services": "france-services",
  "espace-saisonnier": "espaces-saisonniers",
  "lieu-multiservices": "lieux-multiservices",
};

/**
 * What a row of the tables stands for: a place of welcome, a housing service, an area for vehicles.
 * The tables know a fourth, `projet`, that is never shown as a place.
 */
export const KINDS = ["accueil", "logement", "aire"] as const;
export type Kind = (typeof KINDS)[number];

export const FORMATS = ["fixe", "itinerant", "multisite", "antenne"] as const;
export type Format = (typeof FORMATS)[number];

/** Officiel: an official list. Recoupe: two sources or a recent one. A-confirmer: old, single or partial source. */
export const VERIFICATIONS = ["officiel", "recoupe", "a-confirmer"] as const;
export type Verification = (typeof VERIFICATIONS)[number];

/** Adresse: the place itself. Commune: the seat of its commune, for want of better. */
export const PRECISIONS = ["adresse", "commune"] as const;
export type Precision = (typeof PRECISIONS)[number];

export const SEASONS = ["hiver", "ete", "toute-l-annee"] as const;
export type Season = (typeof SEASONS)[number];

/** Identifier of a row of data/points, kept for ever: links rest on it. */
export type PointId = string;

/** What one row of one table says of a place. Unknown text is "". */
export interface PointRecord {
  readonly id: PointId;
  readonly category: Category;
  readonly name: string;
  /** The source's own word for what it is: "médiathèque", "tiers-lieu". */
  readonly nature: string;
  readonly address: string;
  readonly postcode: string;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  /** OpenStreetMap's opening_hours syntax, Europe/Paris; "" when unknown. */
  readonly openingHours: string;
  /** Whether one must or may make an appointment; undefined when the source does not say. */
  readonly appointment: boolean | undefined;
  readonly season: Season | undefined;
  readonly comment: string;
  /** Name that a main place and its branches share, or "". */
  readonly group: string;
  /** ISO 8601 date of the label, or "". */
  readonly labelledOn: string;
  readonly verification: Verification;
  /** Identifiers of data/sources.csv; of a brought place those that its file names, often none: its layer says what brought it. */
  readonly sources: readonly string[];
  /** Where in the source: an address of the web or a file and its row. */
  readonly sourceDetail: string;
  /** As precise as the source: "2022", "2021-05-05", "2009 ; 2021". */
  readonly sourceDate: string;
  /** What is doubtful in this row and left as the source has it. */
  readonly doubts: readonly string[];
  /** The layer that brought it: a place that a layer replaces may keep records that the layer says nothing of. */
  readonly layer?: LayerId;
}

/** Where and when an itinerant or multi-site place stops. */
export interface Stop {
  /** Name of the commune, that may lie outside the region. */
  readonly commune: string;
  readonly codeCommune: CodeCommune;
  readonly place: string;
  readonly openingHours: string;
  readonly note: string;
  /** The seat of its commune; undefined when the commune is not in the region. */
  readonly position: Position | undefined;
}

/** A place as people count them: one, even when several tables list it. */
export interface ServicePoint {
  /** Identifier of its first record. */
  readonly id: PointId;
  readonly name: string;
  readonly kind: Kind;
  readonly format: Format;
  /** In the order of CATEGORIES; one each, whatever the number of records. */
  readonly categories: readonly Category[];
  readonly themes: readonly Theme[];
  readonly position: Position;
  readonly precision: Precision;
  readonly commune: string;
  /**
   * Undefined, as are its EPCI and département, for a brought place that lies in no commune of the map. A neighbouring place has its own,
   * that are none of the map: `isOutsideRegion` (territory.ts) tells both.
   */
  readonly codeCommune: CodeCommune | undefined;
  readonly codeEpci: CodeEpci | undefined;
  readonly codeDepartement: CodeDepartement | undefined;
  /** The best verification of its records. */
  readonly verification: Verification;
  /** At least one; the first one gives the place its name. */
  readonly records: readonly [PointRecord, ...PointRecord[]];
  readonly stops: readonly Stop[];
  /** Whether its position or its commune is doubtful; left out where it is not, as for most. */
  readonly hasDoubtfulLocation?: true;
  /** The layer that brought it to this device; places of the map have none. */
  readonly layer?: LayerId;
}
