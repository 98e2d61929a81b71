import type { CodeDepartement } from "../codes.ts";
import type { Provenance } from "../provenance.ts";
import type { ConventionFact } from "./convention-life.ts";
import type { Meeting } from "./meeting.ts";

/** A row of data/reseau/partenariats.csv: a partnership or an agreement about seasonal work. Texts are French. */
export interface Agreement extends Provenance {
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

/** Meetings, agreements, and what became of the conventions on housing, as one file. */
export interface SeasonalLife {
  readonly meetings: readonly Meeting[];
  readonly agreements: readonly Agreement[];
  readonly conventionFacts: readonly ConventionFact[];
}

/** The agreements of a département; all of them without one. In the order of the table. */
export function agreementsIn(
  agreements: readonly Agreement[],
  departement: CodeDepartement | undefined,
): readonly Agreement[] {
  if (departement === undefined) return agreements;
  return agreements.filter(({ departements }) => departements.includes(departement));
}
