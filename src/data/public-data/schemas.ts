import * as v from "valibot";
import { VERIFICATIONS } from "../../domain/place.ts";

/** JSON numbers such as 1e999 are read as Infinity, which v.number() accepts. */
export const longitudeSchema = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
export const latitudeSchema = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
export const positionSchema = v.tuple([longitudeSchema, latitudeSchema]);
/** A count: finite and not negative. */
export const countSchema = v.pipe(v.number(), v.finite(), v.minValue(0));
export const metresSchema = v.pipe(v.number(), v.finite());

/** A text that is left out of the file when it is empty. */
export const optionalText = v.optional(v.string(), "");

/** Entries of a row for its `SourceReference`. */
export const sourceReferenceEntries = {
  verification: v.picklist(VERIFICATIONS),
  sources: v.array(v.string()),
  sourceDetail: optionalText,
  sourceDate: optionalText,
};

/** Rows in the form of a file: without empty texts, empty lists and false, which the schemas of the readers put back. */
export function withoutEmpty<Written>(rows: unknown): Written {
  return JSON.parse(JSON.stringify(rows, (_, value: unknown) => (isEmpty(value) ? undefined : value))) as Written;
}

function isEmpty(value: unknown): boolean {
  return value === "" || value === false || (Array.isArray(value) && value.length === 0);
}
