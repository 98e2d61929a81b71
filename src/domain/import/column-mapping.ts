import type { PlaceType } from "../category.ts";
import type { OSM_DAYS } from "../opening-hours/opening-week.ts";
import type { PlaceColumn } from "../place-columns.ts";
import { plainText } from "../text.ts";

/** Meaning of a column of a file: one of our columns, "45.1, 6.2" in one cell, or the hours of one day. */
export type ImportField = PlaceColumn | "position" | `hours_${(typeof OSM_DAYS)[number]}`;

/** Field of each column of the file; undefined: ignored. A field belongs to one column at most. */
export type ColumnMapping = readonly (ImportField | undefined)[];

/** Type of the places of a file: one for all rows, or that in the column of the field `category`. */
export type TypeChoice = PlaceType | "column";

/** A value in the column of types that a person takes for a type of ours. */
export interface TypedValue {
  /** As in the file where it was chosen first; capitals and accents do not count. */
  readonly text: string;
  readonly type: PlaceType;
}

/** Settings that a person confirms or changes before the rows are read. */
export interface ImportChoices {
  readonly mapping: ColumnMapping;
  /** Undefined until a person has chosen it: nothing is then added. */
  readonly type: TypeChoice | undefined;
  readonly types: readonly TypedValue[];
}

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

/** The type that a person has chosen for a value; undefined without a choice. */
export function chosenType(types: readonly TypedValue[], text: string): PlaceType | undefined {
  return types.find((one) => plainText(one.text) === plainText(text))?.type;
}

export function withType(types: readonly TypedValue[], chosen: TypedValue): readonly TypedValue[] {
  return [...types.filter(({ text }) => plainText(text) !== plainText(chosen.text)), chosen];
}
