import type { OSM_DAYS } from "../opening-hours/opening-week.ts";
import type { PointColumn } from "../point-columns.ts";
import type { Category } from "../service-point.ts";

/** What a column of a file can be: one of ours, "45.1, 6.2" in one cell, or the hours of one day. */
export type IntakeField = PointColumn | "position" | `hours_${(typeof OSM_DAYS)[number]}`;

/** For each column of the file what it is; undefined: it is passed over. A field stands for one column at most. */
export type ColumnMapping = readonly (IntakeField | undefined)[];

export const INTAKE_SHAPES = ["points-table", "national-list", "free-table"] as const;
/** Our own table, the official list of France services in either of its shapes, or whatever a person keeps. */
export type IntakeShape = (typeof INTAKE_SHAPES)[number];

export const COORDINATE_SYSTEMS = ["wgs84", "lambert93"] as const;
/** Degrees, or metres in RGF93 / Lambert-93 (EPSG:2154). */
export type CoordinateSystem = (typeof COORDINATE_SYSTEMS)[number];

/** What a person confirms or changes before a file is understood. */
export interface IntakeChoices {
  readonly mapping: ColumnMapping;
  /** Of the rows that do not say what they are. */
  readonly category: Category;
  readonly coordinateSystem: CoordinateSystem;
  /** Rows farther than NEAR_REGION_KM from every commune of the map are kept too; usually they are passed over, and counted. */
  readonly keepsFar: boolean;
}

/** A list of the whole country would bury the region. */
export const NEAR_REGION_KM = 50;
