import { chooseField } from "./choose-field.ts";
import type { ColumnMapping, ImportChoices, TypeChoice } from "./column-mapping.ts";

/** Takes one type for all rows, or none: no column then has the field `category`. */
export function chooseOneType({ mapping }: ImportChoices, type: TypeChoice | undefined): Partial<ImportChoices> {
  return { mapping: mapping.map((field) => (field === "category" ? undefined : field)), type };
}

/** Takes the types in a column, given by its rank. */
export function chooseTypeColumn({ mapping }: ImportChoices, column: number): Partial<ImportChoices> {
  return { mapping: chooseField(mapping, column, "category").mapping, type: "column" };
}

/** Takes another mapping. Who gives a column the field `category` chooses its types; who takes that away chooses again. */
export function changeMapping({ mapping, type }: ImportChoices, changed: ColumnMapping): Partial<ImportChoices> {
  const column = changed.indexOf("category");
  if (column === mapping.indexOf("category")) return { mapping: changed };
  return { mapping: changed, type: column >= 0 ? "column" : type === "column" ? undefined : type };
}
