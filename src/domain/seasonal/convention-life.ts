import type { CodeCommune, CodeDepartement } from "../codes.ts";
import { compareText } from "../compare-text.ts";
import type { SourceReference } from "../source-reference.ts";
import type { SigningCommune } from "./group-conventions.ts";

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

/** The three years of a convention (CCH, L. 301-4-1): whether they last, and until when, as precise as the signature is known. */
export type ConventionTerm =
  | { readonly kind: "lasts" | "over"; readonly until: string }
  /** No date of a signature is known. */
  | { readonly kind: "unknown" };

export interface ConventionOfCommune {
  readonly commune: SigningCommune;
  readonly term: ConventionTerm;
  /** Facts about it, the latest first. */
  readonly facts: readonly ConventionFact[];
}

export interface ConventionLife {
  readonly signed: readonly ConventionOfCommune[];
  /** Communes that must have a convention, of which none is known. */
  readonly obliged: readonly ConventionFact[];
  /** Facts about a département or the law. */
  readonly general: readonly ConventionFact[];
}

const TERM_YEARS = 3;

/**
 * The known life of the conventions: for each commune that signed, its term from the last known signature or renewal, and what is known of it;
 * then the communes under obligation without a known convention. A term that is over says nothing of an extension, which no source tells.
 *
 * @param today ISO 8601 date; undefined while the clock is not read, when no term is told
 */
export function conventionLife(
  signing: readonly SigningCommune[],
  facts: readonly ConventionFact[],
  today: string | undefined,
): ConventionLife {
  const codes = new Set(signing.map(({ code }) => code));
  return {
    signed: signing.map((commune) => {
      const own = facts
        .filter(({ codeCommune }) => codeCommune === commune.code)
        .sort((a, b) => compareText(b.date, a.date));
      return { commune, term: termOf(commune, own, today), facts: own };
    }),
    obliged: facts.filter(
      ({ fact, codeCommune }) =>
        (fact === "commune-touristique" || fact === "station-classee") &&
        codeCommune !== undefined &&
        !codes.has(codeCommune),
    ),
    general: facts.filter(({ codeCommune }) => codeCommune === undefined),
  };
}

function termOf(
  { years }: SigningCommune,
  facts: readonly ConventionFact[],
  today: string | undefined,
): ConventionTerm {
  const year = years.at(-1);
  // A date of that year is more precise than the year.
  const signed = [
    ...facts.filter(({ fact }) => fact === "signature" || fact === "renouvellement").map(({ date }) => date),
    ...(year === undefined ? [] : [String(year)]),
  ].reduce<string | undefined>(
    (last, date) => (last === undefined || date.slice(0, 4) > last.slice(0, 4) ? date : last),
    undefined,
  );
  if (signed === undefined || today === undefined) return { kind: "unknown" };
  const until = `${Number(signed.slice(0, 4)) + TERM_YEARS}${signed.slice(4)}`;
  return { kind: today.slice(0, until.length) <= until ? "lasts" : "over", until };
}
