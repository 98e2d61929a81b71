import { FORMATS, KINDS, PLACE_TYPES } from "../place.ts";
import { plainText } from "../plain-text.ts";
import { THEMES } from "../themes.ts";
import type { MappedField, MappedValue } from "./column-mapping.ts";
import type { Issue } from "./issue.ts";

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

/** The field whose vocabulary does not have the value of an issue; undefined for other issues. */
export function unknownValueField({ field, reason, value }: Issue): MappedField | undefined {
  const isUnknown = reason.endsWith("-unknown") && plainText(value) !== "";
  return isUnknown ? MAPPED_FIELDS.find((mapped) => mapped === field) : undefined;
}
