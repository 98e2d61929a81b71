import type { Category } from "../place.ts";
import { TABLE_OF_CATEGORY } from "../place.ts";

/** A row of data/corrections/corrections.csv: a wrong cell of a source, and its replacement in our tables. */
export interface Correction {
  /** Id of the row. */
  readonly id: string;
  /** Column of the table. */
  readonly field: string;
  /** As in the table made from the source. */
  readonly from: string;
  readonly to: string;
}

/** Columns of data/corrections/corrections.csv and of correction files, in their order. */
export const CORRECTION_COLUMNS = ["table", "id", "field", "from", "to", "reason", "source", "date"] as const;
/** A row of those with every cell. */
export type CorrectionRow = Readonly<Record<(typeof CORRECTION_COLUMNS)[number], string>>;
/** Why a cell changes, how it is known, and the day of the decision (ISO 8601). */
export type Grounds = Pick<CorrectionRow, "reason" | "source" | "date">;

/** Columns of data/corrections/doubts.csv, in their order. */
export const DOUBT_COLUMNS = ["table", "id", "field", "note", "date"] as const;
export type DoubtRow = Readonly<Record<(typeof DOUBT_COLUMNS)[number], string>>;

/** Names of the tables of data/points, without extension; the last one has the places outside the region. */
export const PLACE_TABLES = [
  "france-services",
  "espaces-saisonniers",
  "lieux-multiservices",
  "france-services-voisins",
] as const;
export type PlaceTable = (typeof PLACE_TABLES)[number];

/** Tables to which a new place may be added by hand; those of France services follow the official list. */
export const OPEN_TABLES = ["espaces-saisonniers", "lieux-multiservices"] as const satisfies readonly PlaceTable[];
export type OpenTable = (typeof OPEN_TABLES)[number];

/** The type of the places of a table. */
export function categoryOfTable(table: PlaceTable): Category {
  if (table === "espaces-saisonniers") return "espace-saisonnier";
  return table === TABLE_OF_CATEGORY["lieu-multiservices"] ? "lieu-multiservices" : "france-services";
}
