import type { OSM_DAYS } from "../opening-hours/opening-week.ts";
import { FORMATS, KINDS, PLACE_TYPES, type PlaceType, THEMES } from "../place.ts";
import type { PlaceColumn } from "../place-columns.ts";
import { plainText } from "../text.ts";

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

/** Sets the field of a column, or none. A field has one column: the rank of its former one is returned. */
export function chooseField(
  mapping: ColumnMapping,
  column: number,
  field: ImportField | undefined,
): { readonly mapping: ColumnMapping; readonly movedFrom: number | undefined } {
  const before = field === undefined ? -1 : mapping.indexOf(field);
  const movedFrom = before === -1 || before === column ? undefined : before;
  return {
    mapping: mapping.map((other, rank) => (rank === column ? field : rank === movedFrom ? undefined : other)),
    movedFrom,
  };
}

/** Takes one type for all rows, or none: no column then has the field `category`. */
export function chooseOneType({ mapping }: ImportChoices, type: TypeChoice | undefined): Partial<ImportChoices> {
  return { mapping: mapping.map((field) => (field === "category" ? undefined : field)), type };
}

export function chooseTypeColumn({ mapping }: ImportChoices, column: number): Partial<ImportChoices> {
  return { mapping: chooseField(mapping, column, "category").mapping, type: "column" };
}

/** Takes another mapping. Who gives a column the field `category` chooses its types; who takes that away chooses again. */
export function changeMapping({ mapping, type }: ImportChoices, changed: ColumnMapping): Partial<ImportChoices> {
  const column = changed.indexOf("category");
  if (column === mapping.indexOf("category")) return { mapping: changed };
  return { mapping: changed, type: column >= 0 ? "column" : type === "column" ? undefined : type };
}

/** The values that each field of a known vocabulary can have. */
export const VALUES_OF_FIELD = {
  category: PLACE_TYPES,
  kind: KINDS,
  format: FORMATS,
  themes: THEMES,
} as const satisfies Readonly<Record<MappedField, readonly string[]>>;

export const MAPPED_FIELDS = Object.keys(VALUES_OF_FIELD) as readonly MappedField[];

/** The value that a text of a file is taken for; undefined for a text that nobody mapped. */
export function mappedValue(mapped: readonly MappedValue[], field: MappedField, text: string): string | undefined {
  return mapped.find((one) => one.field === field && plainText(one.text) === plainText(text))?.value;
}

/** The list with one more mapping, or without it when `value` is undefined. */
export function withMapped(
  mapped: readonly MappedValue[],
  { field, text }: Pick<MappedValue, "field" | "text">,
  value: string | undefined,
): readonly MappedValue[] {
  const others = mapped.filter((one) => one.field !== field || plainText(one.text) !== plainText(text));
  return value === undefined ? others : [...others, { field, text, value }];
}
