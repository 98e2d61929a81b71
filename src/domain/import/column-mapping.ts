import type { OSM_DAYS } from "../opening-hours/opening-week.ts";
import type { PlaceType } from "../place.ts";
import type { PlaceColumn } from "../place-columns.ts";

/** Meaning of a column of a file: one of our columns, "45.1, 6.2" in one cell, or the hours of one day. */
export type ImportField = PlaceColumn | "position" | `hours_${(typeof OSM_DAYS)[number]}`;

/** Field of each column of the file; undefined: ignored. A field belongs to one column at most. */
export type ColumnMapping = readonly (ImportField | undefined)[];

export const IMPORT_SHAPES = ["points-table", "national-list", "mediation", "free-table"] as const;
/** Our own table, the official list of France services in either of its shapes, the national schema of digital mediation, or any other table. */
export type ImportShape = (typeof IMPORT_SHAPES)[number];

export const COORDINATE_SYSTEMS = ["wgs84", "lambert93"] as const;
/** Degrees, or metres in RGF93 / Lambert-93 (EPSG:2154). */
export type CoordinateSystem = (typeof COORDINATE_SYSTEMS)[number];

/** A field of a known vocabulary, whose unknown values a person can take for known ones. */
export type MappedField = Extract<ImportField, "category" | "kind" | "format" | "themes">;

/** A value of files that a person takes for one of ours: "conseiller numérique" for the theme "numerique". */
export interface MappedValue {
  readonly field: MappedField;
  /** As in the file where it was mapped first; capitals and accents do not count. */
  readonly text: string;
  readonly value: string;
}

/** Type of the places of a file: one for all rows, or that in the column of the field `category`. */
export type TypeChoice = PlaceType | "column";

/** Settings that a person confirms or changes before the rows are read. */
export interface ImportChoices {
  readonly mapping: ColumnMapping;
  /** Undefined until a person has chosen it: nothing is then added. */
  readonly type: TypeChoice | undefined;
  readonly coordinateSystem: CoordinateSystem;
  /** Values of the file that are taken for values of ours; none by default. */
  readonly values?: readonly MappedValue[];
}

/** A national list would bury the region. */
export const NEAR_REGION_KM = 50;
