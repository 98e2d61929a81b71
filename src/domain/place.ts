import { OTHER_TYPE, type PlaceType } from "./category.ts";
import type { CodeCommune, CodeDepartement, CodeEpci } from "./codes.ts";
import type { Position } from "./geo/position.ts";

/** Reception place, housing service, vehicle area. The tables have `projet` and `ferme` too, never shown. */
export const KINDS = ["accueil", "logement", "aire"] as const;
export type Kind = (typeof KINDS)[number];

export const HIDDEN_KINDS = ["projet", "ferme"] as const;
export type HiddenKind = (typeof HIDDEN_KINDS)[number];

/** Whether rows of a kind are never shown as a place. */
export function isHiddenKind(kind: string): kind is HiddenKind {
  return HIDDEN_KINDS.some((one) => one === kind);
}

export const FORMATS = ["fixe", "itinerant", "multisite", "antenne"] as const;
export type Format = (typeof FORMATS)[number];

/** Officiel: an official list. Recoupe: two sources or a recent one. A-confirmer: an old, single or partial source. */
export const VERIFICATIONS = ["officiel", "recoupe", "a-confirmer"] as const;
export type Verification = (typeof VERIFICATIONS)[number];

/** Adresse: the place itself. Commune: the town hall of its commune, when the address is unknown. */
export const PRECISIONS = ["adresse", "commune"] as const;
export type Precision = (typeof PRECISIONS)[number];

export const OPEN_SEASONS = ["hiver", "ete", "toute-l-annee"] as const;
export type OpenSeason = (typeof OPEN_SEASONS)[number];

/** Id of a row of data/points, permanent: links depend on it. */
export type PlaceId = string;

/** Data about a place from one row of one table. Unknown text is "". */
export interface PlaceRecord {
  readonly id: PlaceId;
  readonly category: PlaceType;
  readonly name: string;
  /** Kind of the place in the words of the source: "médiathèque", "tiers-lieu". */
  readonly nature: string;
  readonly address: string;
  readonly postcode: string;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  /** OpenStreetMap's opening_hours syntax, Europe/Paris; "" when unknown. */
  readonly openingHours: string;
  /** Whether an appointment is required; undefined when the source does not say. */
  readonly appointment: boolean | undefined;
  readonly season: OpenSeason | undefined;
  readonly comment: string;
  /** Name shared by a main place and its branches, or "". */
  readonly group: string;
  /** ISO 8601 date of the label, or "". */
  readonly labelledOn: string;
  readonly verification: Verification;
  /** Ids of data/sources.csv; of an imported place those in its file, often none: its layer names the origin. */
  readonly sources: readonly string[];
  /** Reference within the source: a web address, or a file and its row. */
  readonly sourceDetail: string;
  /** With the precision of the source: "2022", "2021-05-05", "2009 ; 2021". */
  readonly sourceDate: string;
  /** Doubts about values of the row, which stay as in the source. */
  readonly doubts: readonly string[];
  /** Whether a doubt is about its telephone number; left out when not, as for most. */
  readonly hasDoubtfulPhone?: true;
  /** Layer of an imported record: a place that a layer replaces may keep other records. */
  readonly layer?: LayerId;
}

/** Place and time of a stop of an itinerant or multi-site place. */
export interface Stop {
  /** Name of the commune, which may lie outside the region. */
  readonly commune: string;
  readonly codeCommune: CodeCommune;
  readonly place: string;
  readonly openingHours: string;
  readonly note: string;
  /** Town hall of the commune; undefined outside the region. */
  readonly position: Position | undefined;
}

/** A place as its visitors count it: one, even when several tables list it. */
export interface Place {
  /** Id of its first record. */
  readonly id: PlaceId;
  readonly name: string;
  readonly kind: Kind;
  readonly format: Format;
  /** Distinct, in the order of PLACE_TYPES. */
  readonly categories: readonly PlaceType[];
  readonly themes: readonly Theme[];
  readonly position: Position;
  readonly precision: Precision;
  readonly commune: string;
  /**
   * Undefined, like its EPCI and département, for an imported place outside the communes of the map. A neighbouring
   * place has codes outside the map: `isOutsideRegion` (territory.ts) covers both.
   */
  readonly codeCommune: CodeCommune | undefined;
  readonly codeEpci: CodeEpci | undefined;
  readonly codeDepartement: CodeDepartement | undefined;
  /** Best verification of its records. */
  readonly verification: Verification;
  /** At least one; the first one gives the place its name. */
  readonly records: readonly [PlaceRecord, ...PlaceRecord[]];
  readonly stops: readonly Stop[];
  /** Whether its position or its commune is doubtful; left out when not, as for most. */
  readonly hasDoubtfulLocation?: true;
  /**
   * Day (ISO 8601) of the list that names the place as accredited for Aidants Connect, where staff may act online for a person by a mandate.
   * Left out when no list does: it may have been accredited since.
   */
  readonly mandatesSeenOn?: string;
  /** Layer of an imported place; undefined for places of the map. */
  readonly layer?: LayerId;
}

/** Whether figures count a place: it receives people, and is of a type of ours. */
export function isCounted({ kind, categories: [first] }: Pick<Place, "kind" | "categories">): boolean {
  return kind === "accueil" && first !== OTHER_TYPE;
}

export const THEMES = [
  "emploi",
  "formation",
  "logement",
  "sante",
  "famille",
  "retraite",
  "impots",
  "droits",
  "identite",
  "numerique",
  "mobilite",
  "energie",
  "courrier",
  "commerce",
  "coworking",
  "culture",
  "alimentation",
  "transition",
] as const;

export type Theme = (typeof THEMES)[number];

/** Where a row of a table was read. */
export interface SourceReference {
  readonly verification: Verification;
  /** Ids of data/sources.csv. */
  readonly sources: readonly string[];
  /** Reference within the sources: addresses of the pages. */
  readonly sourceDetail: string;
  /** With the precision of the source: "2022", "2021-05-05"; "" when unknown. */
  readonly sourceDate: string;
}

/** Id of the imported file, in the ids of its places. */
export type LayerId = string & { readonly brand: "LayerId" };

/** Id by a number that grows with each import: the places of one file have no id of another's. */
export function layerId(number: number): LayerId {
  return `couche-${number}` as LayerId;
}

export function layerNumber(id: string): number {
  return Number(id.slice(id.lastIndexOf("-") + 1));
}

/** Id of a place of a layer: links depend on it while the device has the layer. */
export function layerPlaceId(id: LayerId, line: number): PlaceId {
  return `${id}-${line}`;
}

/** Whether a layer, of this device or another, gave the id. */
export function isLayerPlace(id: PlaceId): boolean {
  return id.startsWith("couche-");
}
