import type { CodeCommune } from "../codes.ts";
import type { Verification } from "../place.ts";
import type { HousingConvention } from "../resort.ts";

/** A commune and its known signed conventions. */
export interface SigningCommune {
  readonly code: CodeCommune;
  readonly name: string;
  /** Distinct, ascending; empty when no year is known. */
  readonly years: readonly number[];
  /** Weakest verification of its conventions, which are shown as one. */
  readonly verification: Verification;
  readonly conventions: readonly HousingConvention[];
}

/** Groups conventions by commune, communes by name: a commune with a renewal has two. */
export function groupConventions(conventions: readonly HousingConvention[]): readonly SigningCommune[] {
  const byCommune = new Map<CodeCommune, HousingConvention[]>();
  for (const convention of conventions) {
    byCommune.set(convention.codeCommune, [...(byCommune.get(convention.codeCommune) ?? []), convention]);
  }
  const { compare } = new Intl.Collator("fr");
  return [...byCommune]
    .map(([code, ofCommune]) => toCommune(code, ofCommune))
    .sort((a, b) => compare(a.name, b.name) || compare(a.code, b.code));
}

function toCommune(code: CodeCommune, conventions: readonly HousingConvention[]): SigningCommune {
  const years = [...new Set(conventions.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  const isDoubtful = conventions.some(({ verification }) => verification === "a-confirmer");
  return {
    code,
    name: conventions[0]?.commune ?? code,
    years,
    verification: isDoubtful ? "a-confirmer" : (conventions[0]?.verification ?? "a-confirmer"),
    conventions,
  };
}
