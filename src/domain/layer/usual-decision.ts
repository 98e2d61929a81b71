import type { Duplicate, DuplicateDecision } from "../intake/intake-preview.ts";

/**
 * What becomes of a row that may be there already when nobody decides: one that names the place by its identifier is meant to replace
 * it; one that is only alike is passed over, so that nobody is counted twice.
 */
export function usualDecision({ likeness }: Pick<Duplicate, "likeness">): DuplicateDecision {
  return likeness === "same-id" ? "replace" : "skip";
}
