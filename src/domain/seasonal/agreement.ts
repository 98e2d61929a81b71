import type { CodeDepartement } from "../codes.ts";
import type { SourceReference } from "../source-reference.ts";

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
