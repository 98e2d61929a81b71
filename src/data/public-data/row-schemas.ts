import * as v from "valibot";
import { VERIFICATIONS } from "../../domain/place.ts";

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
