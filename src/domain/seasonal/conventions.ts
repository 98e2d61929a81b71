import type { CodeCommune, CodeDepartement } from "../codes.ts";
import type { SourceReference, Verification } from "../place.ts";
import type { HousingConvention } from "./resorts.ts";

export const CONVENTION_FACTS = [
  "signature",
  "renouvellement",
  "bilan",
  "echeance",
  "commune-touristique",
  "station-classee",
  "compte",
  "cadre",
] as const;

/** A row of data/places/conventions-suite.csv: what became of a convention, an obligation, or a fact about all. Texts are French. */
export interface ConventionFact extends SourceReference {
  readonly fact: (typeof CONVENTION_FACTS)[number];
  /** Undefined for a fact of a département or of the law. */
  readonly codeCommune: CodeCommune | undefined;
  /** Name of the commune, or "". */
  readonly commune: string;
  readonly departement: CodeDepartement | undefined;
  /** ISO 8601, as precise as the source. */
  readonly date: string;
  readonly detail: string;
  readonly note: string;
}

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

/** A row of data/reseau/partenariats.csv: a partnership or an agreement about seasonal work. Texts are French. */
export interface Agreement extends SourceReference {
  readonly id: string;
  readonly title: string;
  /** The party in the Alps, and its partner. */
  readonly mountainSide: string;
  readonly partnerSide: string;
  readonly departements: readonly CodeDepartement[];
  readonly kind: string;
  /** Its dates in the words of the source. */
  readonly dateText: string;
  readonly content: string;
  readonly note: string;
}

/** The agreements of a département; all of them without one. In the order of the table. */
export function agreementsIn(
  agreements: readonly Agreement[],
  departement: CodeDepartement | undefined,
): readonly Agreement[] {
  if (departement === undefined) return agreements;
  return agreements.filter(({ departements }) => departements.includes(departement));
}
