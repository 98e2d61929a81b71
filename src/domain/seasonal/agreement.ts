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
