import type { Duplicate, DuplicateDecision } from "../import/import-preview.ts";

/**
 * Default decision about a duplicate: a row with the place's id replaces it; a row that is only alike is skipped, so
 * that no place counts twice.
 */
export function usualDecision({ likeness }: Pick<Duplicate, "likeness">): DuplicateDecision {
  return likeness === "same-id" ? "replace" : "skip";
}
