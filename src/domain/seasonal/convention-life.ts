import type { CodeCommune, CodeDepartement } from "../codes.ts";
import type { SourceReference, Verification } from "../place.ts";
import { compareText } from "../text.ts";
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
  /** Who engages in the Alps, and with whom. */
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

/** What agreements are about, in display order. */
export const AGREEMENT_SUBJECTS = ["elsewhere", "employers", "housing", "health", "travel", "other"] as const;
export type AgreementSubject = (typeof AGREEMENT_SUBJECTS)[number];

/** Beginnings of the kinds in the table. */
const SUBJECT_OF_KIND: Readonly<Record<string, AgreementSubject>> = {
  "mer-montagne": "elsewhere",
  "forums inversés": "elsewhere",
  "groupement d’employeurs": "employers",
  logement: "housing",
  santé: "health",
  mobilité: "travel",
};

/** The agreements by subject, in display order, without the subjects that have none; within one in the order of the table. */
export function agreementsBySubject(
  agreements: readonly Agreement[],
): readonly { readonly subject: AgreementSubject; readonly agreements: readonly Agreement[] }[] {
  return AGREEMENT_SUBJECTS.map((subject) => ({
    subject,
    agreements: agreements.filter((agreement) => subjectOf(agreement) === subject),
  })).filter(({ agreements: own }) => own.length > 0);
}

function subjectOf({ kind }: Agreement): AgreementSubject {
  const [, subject = "other"] = Object.entries(SUBJECT_OF_KIND).find(([beginning]) => kind.startsWith(beginning)) ?? [];
  return subject;
}
